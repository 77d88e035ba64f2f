/**
 * Writes tests/fixtures/refresh from the data of the project:
 *
 *     npx tsx tests/unit/refresh/support/record-answers.ts
 *
 * What is real in the answers and what only has the documented form is told in the README there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bbox, simplify } from '@turf/turf'
import { csvParse } from 'd3-dsv'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import proj4 from 'proj4'
import writeXlsxFile from 'write-excel-file/node'
import { NETWORK_QUERY } from '../../../../scripts/refresh/sources/refresh-network.ts'
import { SERVICES_QUERY } from '../../../../scripts/refresh/sources/refresh-services.ts'
import { ADDRESSES } from '../../../../scripts/refresh/sources/source-addresses.data.ts'
import { FIXTURES, RECORDED_INDICATORS, type RecordedAnswer } from './recorded-answers.ts'

/** Belgian Lambert 72, as the EPSG register defines it (EPSG:31370). */
const LAMBERT_72 =
  '+proj=lcc +lat_1=51.1666672333333 +lat_2=49.8333339 +lat_0=90 +lon_0=4.36748666666667 ' +
  '+x_0=150000.013 +y_0=5400088.438 +ellps=intl ' +
  '+towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m'
const grid = proj4('WGS84', LAMBERT_72)
const onGrid = ([x = 0, y = 0]: Position): Position => grid.forward([x, y]).map(Math.round)

const text = (path: string) => readFileSync(join('data', path), 'utf8')
const answers: RecordedAnswer[] = []

function record(answer: RecordedAnswer, content: string | Uint8Array): void {
  writeFileSync(join(FIXTURES, answer.file), content)
  answers.push(answer)
}

type Wijk = Feature<
  Polygon | MultiPolygon,
  { mdrc: number; name_nl: string; name_fr: string; area_m2: number }
>

function recordBorders(wijken: readonly Wijk[]): void {
  const simple = wijken.map((wijk) => simplify(wijk, { tolerance: 0.00006 }))
  const feature = (names: readonly string[], move: (point: Position) => Position) =>
    simple.map(({ properties: p, geometry }) => {
      const [code = '', fr = '', nl = '', area = ''] = names
      const rings = (ring: Position[]) => ring.map(move)
      return {
        type: 'Feature',
        properties: { [code]: String(p.mdrc), [fr]: p.name_fr, [nl]: p.name_nl, [area]: p.area_m2 },
        geometry:
          geometry.type === 'Polygon'
            ? { type: 'Polygon', coordinates: geometry.coordinates.map(rings) }
            : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((p) => p.map(rings)) },
      }
    })
  const upper = feature(['MDZONE', 'NAMEFRE', 'NAMEDUT', 'AREA'], onGrid)
  const lower = feature(['mdzone', 'namefre', 'namedut', 'area'], (point) =>
    point.map((degrees) => Number(degrees.toFixed(5))),
  )
  const count = { numberMatched: upper.length, numberReturned: upper.length }
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } }
  record(
    { url: ADDRESSES.urbisDistricts.url, file: 'urbis-districts.json.answer' },
    JSON.stringify({ type: 'FeatureCollection', features: upper, ...count, crs }),
  )
  record(
    { url: ADDRESSES.brusselsDistricts.url, file: 'opendata-districts.json.answer' },
    JSON.stringify({ type: 'FeatureCollection', features: lower }),
  )
}

/** Numbers of the portal are not the codes of the wijken; 2724 is one that is documented. */
const portalId = (index: number) => 2724 + index

function recordIndicators(wijken: readonly Wijk[]): void {
  record(
    { url: ADDRESSES.monitoringHome.url, file: 'monitoring-home.html.answer' },
    '<!DOCTYPE html>\n<html lang="fr"><head><title>Monitoring des Quartiers</title></head></html>\n',
  )
  const list = wijken.map(({ properties: p }, index) => ({
    type: 'Feature',
    properties: {
      id: portalId(index),
      code: String(p.mdrc),
      name: { fr: p.name_fr, nl: p.name_nl },
    },
  }))
  record(
    { url: ADDRESSES.monitoringDistricts.url, file: 'monitoring-districts.json.answer' },
    JSON.stringify({ type: 'FeatureCollection', features: list }),
  )
  const rows = csvParse(text('indicators/district_indicators.csv'))
  for (const { id, year, dataset, slug } of RECORDED_INDICATORS) {
    const row = (code: number) =>
      rows.find((r) => r.indicator_id === id && r.year === String(year) && r.mdrc === String(code))
    record(
      {
        url: `${ADDRESSES.monitoringIndicator.url}${id}?tab=Sheet`,
        file: `indicator-${id}-page.html.answer`,
      },
      `<!DOCTYPE html>\n<html lang="fr"><body>\n<input id="map_url" type="hidden" value="https://geodata.perspective.brussels/client/mdq/fr/${dataset}" />\n</body></html>\n`,
    )
    const entries = wijken.map(({ properties: p }, index) => {
      const found = row(p.mdrc)
      return found?.flag === 'ok'
        ? { id: portalId(index), value: Number(found.value), flag: null }
        : { id: portalId(index), value: null, flag: 'GM' }
    })
    record(
      {
        url: `${ADDRESSES.monitoringDataset.url}${dataset}`,
        file: `indicator-${id}-figures.json.answer`,
      },
      JSON.stringify({ level: 'D', entries }),
    )
    const boxes = wijken.map((wijk, index) => {
      const [west, south, east, north] = bbox(wijk)
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ]
      return {
        type: 'Feature',
        id: portalId(index),
        properties: {
          name: wijk.properties.name_fr.toUpperCase(),
          value: entries[index]?.value ?? null,
        },
        geometry: { type: 'Polygon', coordinates: [ring.map(onGrid)] },
      }
    })
    record(
      {
        url: `${ADDRESSES.monitoringGeojson.url}${dataset}/fr`,
        file: `indicator-${id}-areas.json.answer`,
        headers: {
          'content-disposition': `attachment; filename=${slug}_${year}_quartiers.geojson`,
        },
      },
      JSON.stringify({ type: 'FeatureCollection', features: boxes }),
    )
  }
}

async function recordStatbel(): Promise<void> {
  const sectors: readonly Feature<Polygon, { cd_sector: string; pop_2025: number }>[] = JSON.parse(
    text('geo/sectors_2025.geojson'),
  ).features
  const population = sectors.map(({ properties: { cd_sector: code, pop_2025: total } }) => [
    code.slice(0, 5),
    code,
    total,
  ])
  const workbook = (rows: readonly (readonly (string | number | null)[])[]) =>
    writeXlsxFile(rows.map((row) => [...row])).toBuffer()
  record(
    { url: ADDRESSES.statbelPopulation2025.url, file: 'statbel-population.xlsx' },
    new Uint8Array(
      await workbook([
        ['CD_REFNIS', 'CD_SECTOR', 'TOTAL'],
        ...population,
        ['21001', '21001ZZZZ', 12],
      ]),
    ),
  )
  const heading = [
    'CD_YEAR',
    'CD_MUNTY_REFNIS',
    'CD_SECTOR',
    'MS_NBR_NON_ZERO_INC',
    'MS_TOT_NET_TAXABLE_INC',
    'MS_AVG_TOT_NET_TAXABLE_INC',
    'MS_MEDIAN_NET_TAXABLE_INC',
    'TX_SECTOR_DESCR_NL',
    'TX_SECTOR_DESCR_FR',
  ]
  const number = (cell: string | undefined) => (cell ? Number(cell) : null)
  const of2019 = csvParse(text('indicators/sector_income_2019.csv')).map((r) => [
    2019,
    r.cd_sector?.slice(0, 5) ?? '',
    r.cd_sector ?? '',
    number(r.n_declarations),
    number(r.total_net_taxable),
    number(r.mean_statbel),
    number(r.median_statbel),
    '',
    r.name ?? '',
  ])
  const of2021 = csvParse(text('indicators/sectors_2022.csv')).map((r) => [
    2021,
    r.cd_munty_refnis ?? '',
    r.cd_sector ?? '',
    null,
    null,
    number(r.avg_net_taxable_inc_2021),
    number(r.median_net_taxable_inc_2021),
    r.tx_sector_descr_nl ?? '',
    r.tx_sector_descr_fr ?? '',
  ])
  record(
    { url: ADDRESSES.statbelIncome.url, file: 'statbel-income.xlsx' },
    new Uint8Array(await workbook([heading, ...of2019, ...of2021])),
  )
}

function recordOpenStreetMap(): void {
  const osm3s = { timestamp_osm_base: '2026-11-23T22:00:00Z', copyright: 'OpenStreetMap, ODbL' }
  const answer = (elements: readonly object[]) =>
    JSON.stringify({ version: 0.6, generator: 'Overpass API', osm3s, elements })
  const services = csvParse(text('services/services.csv'))
    .filter((row) => row.geocode_method === 'osm_poi')
    .map((row, index) => ({
      type: 'node',
      id: index + 1,
      lat: Number(row.lat),
      lon: Number(row.lon),
      tags: { name: row.name_nl || row.name_fr, amenity: 'community_centre' },
    }))
  const { url } = ADDRESSES.overpass
  record(
    { url, form: { data: SERVICES_QUERY }, file: 'overpass-services.json.answer' },
    answer(services),
  )

  const { n, e } = JSON.parse(text('walk/walk_graph.json')) as { n: number[]; e: number[] }
  const point = (node: number) => [n[2 * node] ?? 0, n[2 * node + 1] ?? 0] as const
  const isInside = (node: number) => {
    const [x, y] = point(node)
    return x > 4.345 && x < 4.356 && y > 50.8445 && y < 50.8505
  }
  const edges = Array.from({ length: e.length / 3 }, (_, i) => e.slice(3 * i, 3 * i + 3)).filter(
    ([a = 0, b = 0]) => isInside(a) && isInside(b),
  )
  const used = [...new Set(edges.flatMap(([a = 0, b = 0]) => [a, b]))].sort((a, b) => a - b)
  const index = new Map(used.map((node, i) => [node, i]))
  const cut = {
    _: 'a part of the network of the edition, the centre of the city',
    n: used.flatMap((node) => [...point(node)]),
    e: edges.flatMap(([a = 0, b = 0, m = 0]) => [index.get(a) ?? 0, index.get(b) ?? 0, m]),
  }
  writeFileSync(join(FIXTURES, 'walk-graph-of-centre.json.answer'), JSON.stringify(cut))
  const ways = edges.map(([a = 0, b = 0], i) => ({
    type: 'way',
    id: i + 1,
    nodes: [a + 1, b + 1],
    tags: { highway: 'residential' },
  }))
  const nodes = used.map((node) => {
    const [lon, lat] = point(node)
    return { type: 'node', id: node + 1, lat, lon }
  })
  record(
    { url, form: { data: NETWORK_QUERY }, file: 'overpass-network.json.answer' },
    answer([...ways, ...nodes]),
  )
}

mkdirSync(FIXTURES, { recursive: true })
const wijken = (JSON.parse(text('geo/monitoring_districts.geojson')) as FeatureCollection)
  .features as Wijk[]
recordBorders(wijken)
recordIndicators(wijken)
await recordStatbel()
recordOpenStreetMap()
writeFileSync(join(FIXTURES, 'answers.json'), `${JSON.stringify(answers, null, 2)}\n`)
