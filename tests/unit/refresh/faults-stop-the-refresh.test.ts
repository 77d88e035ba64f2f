import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { SourceAnswer } from '../../../scripts/refresh/fetch/answer.ts'
import { RefreshStopped } from '../../../scripts/refresh/refresh-stopped.ts'
import { recordedNetwork } from './support/recorded-answers.ts'
import { NOW, refreshBench } from './support/refresh-on-record.ts'

const bench = refreshBench()
afterEach(() => bench.clear())
afterAll(() => bench.remove())

type Change = (recorded: SourceAnswer) => SourceAnswer

const body =
  (text: string): Change =>
  (recorded) => ({
    ...recorded,
    headers: {},
    body: new TextEncoder().encode(text),
  })
const status =
  (code: number, headers: SourceAnswer['headers'] = {}): Change =>
  (recorded) => ({ ...recorded, status: code, headers })
const replaced =
  (from: string | RegExp, to: string): Change =>
  (recorded) => {
    const before = new TextDecoder().decode(recorded.body)
    const after = before.replace(from, to)
    if (after === before) throw new Error(`the fault changes nothing: ${from}`)
    return body(after)(recorded)
  }
const half: Change = (recorded) => ({
  ...recorded,
  body: recorded.body.slice(0, recorded.body.length / 2),
})
const halfUnnoticed: Change = (recorded) => ({ ...half(recorded), headers: {} })
const home: Change = (recorded) => ({
  ...recorded,
  finalUrl: 'https://monitoringdesquartiers.brussels/',
})
const HTML = body('<!DOCTYPE html><html><body>Maintenance</body></html>')

const faults: readonly (readonly [string, string, Change, RegExp])[] = [
  [
    'figures: HTML for JSON',
    '/dataset/65707',
    HTML,
    /indicator 2498 \(figures\).*web page \(HTML\)/,
  ],
  ['figures: breaks off', '/dataset/65707', half, /breaks off after \d+ of \d+ bytes/],
  ['figures: breaks off unnoticed', '/dataset/65707', halfUnnoticed, /breaks off or is damaged/],
  ['figures: empty', '/dataset/65707', body(''), /the answer is empty/],
  [
    'figures: another level',
    '/dataset/65707',
    replaced('"level":"D"', '"level":"M"'),
    /not per wijk/,
  ],
  ['figures: unknown mark', '/dataset/65707', replaced('"GM"', '"XX"'), /unknown mark "XX"/],
  ['figures: a wijk less', '/dataset/65707', replaced(/\{"id":2724[^}]*\},/, ''), /for 144 wijken/],
  ['figures: out of range', '/dataset/65707', replaced('19258.84', '-19258.84'), /out of range/],
  [
    'figures: other column',
    '/dataset/65707',
    replaced(/"value":(\d)(\d)/g, '"value":$1'),
    /the middle wijk has/,
  ],
  [
    'figures: half gone',
    '/dataset/65707',
    replaced(/"value":1[\d.]+,"flag":null/g, '"value":null,"flag":"GM"'),
    /figures for \d+ wijken, 118 in 2023/,
  ],
  ['page: redirect to home', '/IndicatorPage/2498', home, /sends us to another page/],
  ['page: no data set', '/IndicatorPage/2498', replaced('map_url', 'other'), /names no data set/],
  [
    'list: changed codes',
    '/ref/D',
    replaced('"code":"118"', '"code":"119"'),
    /no longer there: 118; not known: 119/,
  ],
  [
    'areas: wrong coordinates',
    '/geojson/65707',
    replaced(/"coordinates":\[\[\[\d+,\d+/, '"coordinates":[[[4.35,50.85'),
    /not on the Belgian grid/,
  ],
  ['areas: no year', '/geojson/65707', (a) => ({ ...a, headers: {} }), /names no year/],
  [
    'borders: changed codes',
    'geoservices-urbis',
    replaced('"MDZONE":"118"', '"MDZONE":"119"'),
    /no longer there: 118; not known: 119/,
  ],
  [
    'borders: wrong coordinates',
    'geoservices-urbis',
    replaced(/\[1\d{5},1\d{5}\]/, '[4.35,50.85]'),
    /not in the system that was asked for/,
  ],
  [
    'borders: other borders',
    'geoservices-urbis',
    replaced('"AREA":386593', '"AREA":396593'),
    /1 wijken have other borders.*Grote Markt/,
  ],
  ['inhabitants: HTML for XLSX', 'OPENDATA_SECTOREN', HTML, /web page \(HTML\)/],
  ['inhabitants: breaks off', 'OPENDATA_SECTOREN', halfUnnoticed, /XLSX file is damaged/],
  [
    'incomes: another table',
    'TF_PSNL',
    () => ({
      status: 200,
      headers: {},
      finalUrl:
        'https://statbel.fgov.be/sites/default/files/files/opendata/arbeid%20per%20sector/TF_PSNL_INC_TAX_SECTOR.xlsx',
      body: new TextEncoder().encode('PK no'),
    }),
    /damaged/,
  ],
  [
    'services: gave up',
    'overpass',
    replaced('"elements"', '"remark":"runtime error: Query timed out","elements"'),
    /the service gave up/,
  ],
  ['services: elsewhere', 'overpass', replaced(/"lat":50\.8/, '"lat":40.8'), /not in Belgium/],
  ['services: others', 'overpass', replaced(/"name":"/g, '"name":"x'), /only 0 of \d+ services/],
  ['too often', '/dataset/65707', status(429), /wants us to wait \(429\)/],
  [
    'too often, an hour',
    '/dataset/65707',
    status(429, { 'retry-after': '3600' }),
    /wants us to wait/,
  ],
  ['out of order', '/dataset/65707', status(500), /out of order \(500\)/],
  ['not found', '/dataset/65707', status(404), /answers with 404/],
]

describe('a fault stops the refresh with a plain message and the old edition intact', () => {
  const { old } = bench.state()
  it.each(faults)('%s', async (_, part, change, message) => {
    const network = recordedNetwork()
    network.change(part, change)
    const stopped = await bench.run(network).catch((error: unknown) => error)
    expect(stopped).toBeInstanceOf(RefreshStopped)
    expect(String(stopped)).toMatch(message)
    expect(String(stopped)).toMatch(/What to do: \S/)
    expect(bench.state()).toEqual({ old, isWritten: false })
  })
})

describe('a busy source', () => {
  it('is asked again after the time it states, in seconds or as a moment', async () => {
    const network = recordedNetwork()
    const waits = ['7', new Date(NOW + 300_000).toUTCString()]
    network.change('/dataset/65707', (recorded) => {
      const wait = waits.shift()
      return wait === undefined ? recorded : status(429, { 'retry-after': wait })(recorded)
    })
    await bench.run(network)
    expect(bench.pauses).toContain(7_000)
    expect(Math.max(...bench.pauses)).toBeGreaterThan(200_000)
  })

  it('is asked three times at most, half a minute and a minute apart', async () => {
    const network = recordedNetwork()
    network.change('/dataset/65707', status(503))
    await expect(bench.run(network)).rejects.toThrow(/503/)
    expect(network.asked.filter((url) => url.includes('/dataset/65707'))).toHaveLength(3)
    expect(bench.pauses).toEqual(expect.arrayContaining([30_000, 60_000]))
  })

  it('has a pause between two questions', async () => {
    await bench.run(recordedNetwork())
    expect(bench.pauses.length).toBeGreaterThan(5)
    expect(Math.max(...bench.pauses)).toBeLessThanOrEqual(2_000)
  })
})

describe('a refresh that stopped', () => {
  it('goes on where it was and asks nothing twice', async () => {
    const broken = recordedNetwork()
    broken.change('overpass', status(404))
    await expect(bench.run(broken)).rejects.toThrow(/404/)
    const network = recordedNetwork()
    await bench.run(network)
    expect(network.asked.every((url) => url.includes('overpass'))).toBe(true)
    expect(network.asked).toHaveLength(2)
  })

  it('does not keep an answer that could not be read', async () => {
    const broken = recordedNetwork()
    broken.change('OPENDATA_SECTOREN', halfUnnoticed)
    await expect(bench.run(broken)).rejects.toThrow(/damaged/)
    const network = recordedNetwork()
    await bench.run(network)
    expect(network.asked.filter((url) => url.includes('OPENDATA_SECTOREN'))).toHaveLength(1)
  })
})
