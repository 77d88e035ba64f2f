import { describe, expect, it } from 'vitest'
import { DataError } from '../../../src/data/data-error.ts'
import { createEditionLoader } from '../../../src/data/edition-loader.ts'
import {
  smallAgeFile,
  smallEdition,
  smallEditionFile,
  smallIncomeFile,
  smallPopulationFile,
} from '../../support/small-edition.ts'
import { type Answer, fakeServer, json } from './fake-server.ts'

const { edition } = smallEdition()
const AGE = '/app/geo/indicators/2333.json'

const service = {
  id: 'gemeenschapscentrum-08787cf1',
  type: 'communityCentre',
  sourceType: 'gemeenschapscentrum',
  name: { nl: 'GC De Markten', fr: '' },
  address: { nl: '', fr: '' },
  postcode: '1000',
  municipality: '21004',
  district: 2,
  point: [4.346547, 50.850642],
  precisionMetres: 20,
  certainty: 'building',
  confidence: 'high',
  website: 'https://www.demarkten.be/',
  source: 'OpenStreetMap, extract of 2026-05-16',
  sourceDate: '2026-05-16',
  note: '',
}

const heading = { schemaVersion: 1, edition: '2026-09' }

const featureCollection = (geometry: unknown, properties: unknown) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: 1, geometry, properties }],
})
const ring = [
  [4.3, 50.8],
  [4.4, 50.8],
  [4.4, 50.9],
  [4.3, 50.8],
]
const polygon = { type: 'Polygon', coordinates: [ring] }
const line = { type: 'LineString', coordinates: ring.slice(0, 2) }
const layer = featureCollection(line, { ref: '2' })

const GEOMETRY: Readonly<Record<string, unknown>> = {
  '/app/geo/districts.geojson': {
    ...heading,
    ...featureCollection(polygon, { code: 1, kind: 'residential' }),
  },
  '/app/geo/municipalities.geojson': {
    ...heading,
    ...featureCollection(line, { a: '21001', b: '21004' }),
  },
  '/app/geo/region.geojson': { ...heading, ...featureCollection(polygon, {}) },
  '/app/geo/ground.json': {
    ...heading,
    water: layer,
    canal: layer,
    green: featureCollection(polygon, null),
    rail: layer,
    metro: layer,
    roads: layer,
    vijfhoek: layer,
  },
}

const geometryServer = (changed: Readonly<Record<string, unknown>>) =>
  fakeServer(
    Object.fromEntries(
      Object.entries({ ...GEOMETRY, ...changed }).map(([url, file]) => [url, [json(file)]]),
    ),
  )

async function loadAge(...answers: readonly Answer[]) {
  const server = fakeServer({ [AGE]: answers })
  const result = await createEditionLoader(server.fetch, '/app/')
    .loadSeries('2333', edition)
    .catch((error: unknown) => error)
  return { result, requests: server.asked.length }
}

describe('loadSeries', () => {
  it('gives the series of the file below the base of the app', async () => {
    const server = fakeServer({ [AGE]: [json(smallAgeFile)] })
    const series = await createEditionLoader(server.fetch, '/app/').loadSeries('2333', edition)
    expect(series.at(111, 2025)).toEqual({ kind: 'observed', value: 25.93 })
    expect(series.at(111, 2024)).toEqual({ kind: 'missing', reason: 'notInEdition' })
    expect(server.asked).toEqual([AGE])
  })

  it('asks once more when the connection fails', async () => {
    const { result, requests } = await loadAge('noConnection', json(smallAgeFile))
    expect(result).toMatchObject({ id: '2333' })
    expect(requests).toBe(2)
  })

  it('asks once more when the server is out of order', async () => {
    const { result, requests } = await loadAge({ status: 503, text: '' }, json(smallAgeFile))
    expect(result).toMatchObject({ id: '2333' })
    expect(requests).toBe(2)
  })

  it.each([
    ['no connection twice', ['noConnection', 'noConnection'], 'network', 2],
    ['a server out of order', [{ status: 500, text: '' }], 'network', 2],
    ['an absent file', [{ status: 404, text: '' }], 'notFound', 1],
    ['a page instead of data', [{ status: 200, text: '<!doctype html>' }], 'notJson', 1],
    ['JSON cut short', [{ status: 200, text: '{"schemaVersion": 1' }], 'notJson', 1],
    ['other JSON', [json({ hello: 1 })], 'invalid', 1],
    ['a later schema version', [json({ ...smallAgeFile, schemaVersion: 2 })], 'invalid', 1],
    ['another indicator', [json({ ...smallAgeFile, id: '2336' })], 'invalid', 1],
    ['an unknown reason', [json({ ...smallAgeFile, missing: [{ '1': 'lost' }] })], 'invalid', 1],
    ['text for a number', [json({ ...smallAgeFile, values: [['9', 1, 2]] })], 'invalid', 1],
    ['rows too short', [json({ ...smallAgeFile, values: [[1, 2]] })], 'invalid', 1],
    ['another edition', [json({ ...smallAgeFile, edition: '2027-01' })], 'wrongEdition', 1],
  ] as const)('rejects on %s', async (_, answers, kind, requests) => {
    const outcome = await loadAge(...answers)
    expect(outcome.result).toBeInstanceOf(DataError)
    expect(outcome.result).toMatchObject({ kind, file: 'geo/indicators/2333.json' })
    expect(outcome.requests).toBe(requests)
  })

  it('says where a file does not fit', async () => {
    const { result } = await loadAge(json({ ...smallAgeFile, years: [2025.5], districts: [0] }))
    expect(result).toMatchObject({ detail: 'years.0 invalid_type; districts.0 too_small' })
  })

  it('makes no request for an id that the edition does not hold', async () => {
    const server = fakeServer({})
    const loader = createEditionLoader(server.fetch, '/app/')
    await expect(loader.loadSeries('../edition', edition)).rejects.toMatchObject({
      kind: 'notFound',
    })
    expect(server.asked).toEqual([])
  })
})

describe('loadEdition', () => {
  it('gives the edition with its population and income', async () => {
    const server = fakeServer({
      './geo/edition.json': [json(smallEditionFile)],
      './geo/indicators/1603.json': [json(smallPopulationFile)],
      './geo/indicators/2336.json': [json(smallIncomeFile)],
    })
    const loaded = await createEditionLoader(server.fetch, './').loadEdition()
    const { population, sectorPopulation, income, ...rest } = loaded
    const {
      population: expectedPopulation,
      sectorPopulation: expectedSectors,
      income: expectedIncome,
      ...expectedRest
    } = edition
    expect(rest).toEqual(expectedRest)
    expect(population.at(2, 2018)).toEqual(expectedPopulation.at(2, 2018))
    expect(sectorPopulation.at(2, 2025)).toEqual({ kind: 'observed', value: 9065 })
    expect(sectorPopulation.at(2, 2025)).toEqual(expectedSectors.at(2, 2025))
    expect(income.at(111, 2023)).toEqual({ kind: 'observed', value: 38236 })
    expect(income.at(111, 2023)).toEqual(expectedIncome.at(111, 2023))
  })

  it('refuses a population of another edition', async () => {
    const server = fakeServer({
      './geo/edition.json': [json({ ...smallEditionFile, edition: '2027-01' })],
      './geo/indicators/1603.json': [json(smallPopulationFile)],
      './geo/indicators/2336.json': [json(smallIncomeFile)],
    })
    await expect(createEditionLoader(server.fetch, './').loadEdition()).rejects.toMatchObject({
      kind: 'wrongEdition',
      file: 'geo/indicators/1603.json',
    })
  })
})

describe('loadServices', () => {
  const load = (file: unknown) => {
    const server = fakeServer({ '/geo/services.json': [json(file)] })
    return createEditionLoader(server.fetch, '/').loadServices(edition)
  }

  it('gives the services and what was left out', async () => {
    const omitted = [{ id: 'x', name: 'Hertoginnedal', reason: 'probably a former site' }]
    const catalogue = await load({ ...heading, services: [service], omitted })
    expect(catalogue).toEqual({ services: [service], omitted })
  })

  it.each([
    ['an unknown type', { ...service, type: 'casino' }],
    ['a point off the globe', { ...service, point: [4.35, 508] }],
    ['an absent certainty', { ...service, certainty: undefined }],
  ])('refuses a service with %s', async (_, wrong) => {
    const file = { ...heading, services: [wrong], omitted: [] }
    await expect(load(file)).rejects.toMatchObject({ kind: 'invalid' })
  })
})

describe('loadGeometry', () => {
  it('gives the four parts of the map', async () => {
    const server = geometryServer({})
    const geometry = await createEditionLoader(server.fetch, '/app/').loadGeometry(edition)
    expect(geometry.districts.features[0]).toEqual({
      type: 'Feature',
      id: 1,
      geometry: polygon,
      properties: { code: 1, kind: 'residential' },
    })
    expect(geometry.municipalities.features[0]?.properties).toEqual({ a: '21001', b: '21004' })
    expect(geometry.region.features[0]?.geometry).toEqual(polygon)
    expect(geometry.ground.metro).toEqual(layer)
    expect(server.asked.length).toBe(4)
  })

  it('refuses a district that is a line', async () => {
    const districts = { ...heading, ...featureCollection(line, { code: 1, kind: 'residential' }) }
    const server = geometryServer({ '/app/geo/districts.geojson': districts })
    const loading = createEditionLoader(server.fetch, '/app/').loadGeometry(edition)
    await expect(loading).rejects.toMatchObject({
      kind: 'invalid',
      file: 'geo/districts.geojson',
    })
  })

  it('refuses ground of another edition', async () => {
    const ground = { ...(GEOMETRY['/app/geo/ground.json'] ?? {}), edition: '2027-01' }
    const server = geometryServer({ '/app/geo/ground.json': ground })
    const loading = createEditionLoader(server.fetch, '/app/').loadGeometry(edition)
    await expect(loading).rejects.toMatchObject({ kind: 'wrongEdition', file: 'geo/ground.json' })
  })
})
