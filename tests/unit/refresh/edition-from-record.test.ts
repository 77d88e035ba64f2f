import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { DataFaults, ProblemLog } from '../../../scripts/data/problem-log.ts'
import { readDataFolder } from '../../../scripts/data/read/data-folder.ts'
import type { SourceAnswer } from '../../../scripts/refresh/fetch/answer.ts'
import { folderContent } from '../../data/support/folder-content.ts'
import { recordedNetwork } from './support/recorded-answers.ts'
import { refreshBench } from './support/refresh-on-record.ts'

const bench = refreshBench()
afterEach(() => bench.clear())
afterAll(() => bench.remove())

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

/** The answer with its JSON changed. */
const withJson =
  (change: (json: { entries: { value: number }[] }) => void) =>
  (recorded: SourceAnswer): SourceAnswer => {
    const json = JSON.parse(new TextDecoder().decode(recorded.body))
    change(json)
    return { ...recorded, headers: {}, body: new TextEncoder().encode(JSON.stringify(json)) }
  }

describe('a refresh on recorded answers', () => {
  it('gives the tables of the edition byte for byte, and the new income year', async () => {
    const { id, folder, notes } = await bench.run(recordedNetwork())
    expect(id).toBe('2026-11')
    const old = new Map(bench.state().old)
    const fresh = new Map(folderContent(folder))
    const income = fresh.get('indicators/sector_income_2021.csv') ?? ''
    for (const path of ['sources.json', 'walk/walk_graph.json']) {
      old.delete(path)
      fresh.delete(path)
    }
    fresh.delete('indicators/sector_income_2021.csv')
    expect([...fresh.keys()]).toEqual([...old.keys()])
    for (const [path, content] of old) expect(fresh.get(path) === content, path).toBe(true)

    const medians = csvParse(income).map((row) => [row.cd_sector, row.mdrc, row.median_statbel])
    const expected = csvParse(read(bench.oldFolder, 'indicators/sectors_2022.csv')).map((row) => {
      const median = row.median_net_taxable_inc_2021
      return [row.cd_sector, row.mdrc, median ? String(Number(median)) : '']
    })
    expect(medians).toEqual(expected.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))
    expect(notes.join('\n')).toMatch(/Services: (\d+) of \1 found again, 0 moved/)
  })

  it('registers every file with its hash, so that the build takes it', async () => {
    const { folder } = await bench.run(recordedNetwork())
    const log = new ProblemLog()
    readDataFolder(folder, log)
    expect(() => log.stopIfAny('provenance')).not.toThrow()
    const entry = JSON.parse(read(folder, 'sources.json')).files.find(
      ({ path }: { path: string }) => path === 'indicators/sector_income_2021.csv',
    )
    expect(entry).toMatchObject({ retrieved: '2026-11-24', edition: 'income year 2021' })
  })

  it('makes of the ways the same places and streets, none longer than it was', async () => {
    const { folder } = await bench.run(recordedNetwork())
    const streets = (at: string) => {
      const { n, e } = JSON.parse(read(at, 'walk/walk_graph.json'))
      const place = (node: number) => `${n[2 * node]} ${n[2 * node + 1]}`
      const pairs = Array.from({ length: e.length / 3 }, (_, i): [string, number] => [
        [place(e[3 * i]), place(e[3 * i + 1])].sort().join(' - '),
        e[3 * i + 2],
      ])
      return new Map(pairs)
    }
    const old = streets(bench.oldFolder)
    const fresh = streets(folder)
    expect(fresh.size).toBeGreaterThan(0.9 * old.size)
    for (const [pair, metres] of fresh) {
      // A way of two points is straight; the old one may bend between them.
      expect(metres, pair).toBeLessThanOrEqual((old.get(pair) ?? -10) + 3)
    }
  })

  it('takes a new year and a changed figure over, with a source of their own', async () => {
    const network = recordedNetwork()
    network.change(
      '/dataset/65707',
      withJson(({ entries }) => {
        for (const entry of entries) if (entry.value) entry.value += 100
      }),
    )
    network.change('/geojson/65707', (answer) => ({
      ...answer,
      headers: { 'content-disposition': 'attachment; filename=revenu_2024_quartiers.geojson' },
    }))
    network.change(
      '/dataset/65708',
      withJson(({ entries }) => {
        const [first] = entries
        if (first) first.value = 16.25
      }),
    )
    const { folder } = await bench.run(network)
    const rows = csvParse(read(folder, 'indicators/district_indicators.csv'))
    const row = (id: string, year: string) =>
      rows.find((r) => r.indicator_id === id && r.year === year && r.mdrc === '1')
    expect(row('2498', '2024')).toMatchObject({ value: '19358.84', flag: 'ok', source_id: 's09' })
    expect(row('2498', '2023')).toMatchObject({ value: '19258.84', source_id: 's07' })
    expect(row('2233', '2023')).toMatchObject({ value: '16.25', source_id: 's09' })
    const others = rows.filter((r) => r.source_id === 's09')
    expect(others).toHaveLength(146)
    expect(read(folder, 'indicators/sources.csv')).toMatch(/^s09,.*2498 \(2024\).*2026-11-24/m)
  })

  it('leaves out what it is asked to leave out', async () => {
    const network = recordedNetwork()
    await bench.run(network, { without: ['network', 'services', 'income', '2336'] })
    expect(network.asked.join()).not.toMatch(/overpass|TF_PSNL|\/2336/)
    expect(network.asked.join()).toMatch(/\/2498/)
  })

  it('asks opendata.brussels when UrbIS gives no answer', async () => {
    const network = recordedNetwork()
    network.change('geoservices-urbis', (answer) => ({ ...answer, status: 404 }))
    const { notes } = await bench.run(network)
    expect(notes.join('\n')).toMatch(/145 wijken as in the old edition, checked against opendata/)
  })

  it('writes nothing when the map can not be built from it', async () => {
    const { old } = bench.state()
    const build = () => {
      throw new DataFaults('tables', [{ file: 'a.csv', place: 'line 2', reason: 'is wrong' }])
    }
    await expect(bench.run(recordedNetwork(), { build })).rejects.toThrow(
      /a\.csv, line 2: is wrong/,
    )
    expect(bench.state()).toEqual({ old, isWritten: false })
  })

  it('does not write over an edition that is there', async () => {
    await bench.run(recordedNetwork())
    await expect(bench.run(recordedNetwork())).rejects.toThrow(/edition 2026-11: there is one/)
  })
})
