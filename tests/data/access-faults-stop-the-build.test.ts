import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { faultsOfBuild } from './support/faults-of-build.ts'
import { copyOfData } from './support/faulty-data.ts'
import { cell } from './support/faulty-rows.ts'

const STREETS = 'services/streets.csv'
const SECTORS = 'geo/sectors_2025.geojson'
const GRAPH = 'walk/walk_graph.json'

const data = copyOfData()
afterEach(() => data.restore())
afterAll(() => data.remove())

describe('a fault in streets, sectors or network stops the build', () => {
  it.each([
    [
      'a street in an unknown municipality',
      STREETS,
      cell(3, 3, 'Gent'),
      'line 3',
      /unknown municipality "Gent"/,
    ],
    ['a street nowhere', STREETS, cell(3, 6, ''), 'line 3', /is no point/],
    [
      'a sector code that is none',
      SECTORS,
      (text: string) => text.replace('"21001A00K"', '"21001A0"'),
      'feature 1',
      /no sector code/,
    ],
    [
      'a sector twice',
      SECTORS,
      (text: string) => text.replace('"21001A011"', '"21001A00K"'),
      'feature 2',
      /duplicate sector 21001A00K/,
    ],
    [
      'a sector in an unknown district',
      SECTORS,
      (text: string) => text.replace('"mdrc":58', '"mdrc":119'),
      'feature 1',
      /unknown district 119/,
    ],
    [
      'a sector of another municipality than its code',
      SECTORS,
      (text: string) => text.replace('"cd_munty_refnis":"21001"', '"cd_munty_refnis":"21002"'),
      'feature 1',
      /sector 21001A00K is not of 21002/,
    ],
    [
      'negative inhabitants',
      SECTORS,
      (text: string) => text.replace('"pop_2025":2830', '"pop_2025":-2830'),
      'feature 1',
      /negative inhabitants/,
    ],
    [
      'an edge to an unknown node',
      GRAPH,
      (text: string) => text.replace('"e":[0,1,128', '"e":[99999,1,128'),
      'edge 0',
      /unknown node 99999/,
    ],
    [
      'an edge twice',
      GRAPH,
      (text: string) => text.replace('"e":[0,1,128', '"e":[1,0,128,0,1,128'),
      'edge 1',
      /nodes 0 and 1 are joined twice/,
    ],
    [
      'an edge of impossible length',
      GRAPH,
      (text: string) => text.replace('"e":[0,1,128', '"e":[0,1,-128'),
      'edge 0',
      /a length of -128 m/,
    ],
    [
      'a node far away',
      GRAPH,
      (text: string) => text.replace('"n":[4.34286', '"n":[5.34286'),
      'node 0',
      /is not near the region/,
    ],
    [
      'a network that is not connected',
      GRAPH,
      (text: string) => text.replace('"n":[', '"n":[4.35,50.85,'),
      '',
      /not connected: node 0 leads to 30206 of 30207 nodes/,
    ],
  ])('%s', (_, file, change, place, reason) => {
    data.edit(file, change)
    const faults = faultsOfBuild(data)
    const found = faults.filter((fault) => fault.includes(` | ${place}`) && reason.test(fault))
    expect(found, faults.slice(0, 5).join('\n')).not.toEqual([])
  })

  it('a sector whose cell has no node, with the sector named', () => {
    // Far outside the network, in a municipality where its district has no other sector.
    data.edit(SECTORS, (text) => {
      const lines = text.split('\n')
      const index = lines.findIndex((one) => one.includes('"21007A132"'))
      lines[index] = (lines[index] ?? '').replace('"mdrc":117', '"mdrc":1')
      return lines.join('\n')
    })
    expect(faultsOfBuild(data)).toEqual([
      expect.stringMatching(/sector 21007A132 \| no node of the network for its inhabitants/),
      expect.stringMatching(/district 1 in 21007 \| 0 inhabitants on the network, 178 counted/),
    ])
  })
})
