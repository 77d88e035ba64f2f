import { describe, expect, it, vi } from 'vitest'
import { DataError } from '../../../src/data/data-error.ts'
import { createDataStore, seriesState } from '../../../src/data/data-store.ts'
import { createEditionLoader } from '../../../src/data/edition-loader.ts'
import { smallAgeFile, smallEdition } from '../../support/small-edition.ts'
import { type Answer, fakeServer, json } from './fake-server.ts'

const { edition, series } = smallEdition()
const AGE = './geo/indicators/2333.json'

function storeWith(...answers: readonly Answer[]) {
  const server = fakeServer({ [AGE]: answers })
  const store = createDataStore(edition, createEditionLoader(server.fetch, './'), [series])
  const ageKinds: string[] = []
  store.subscribe((state) => ageKinds.push(seriesState(state, '2333').kind))
  return { store, server, ageKinds }
}

const NO_ANSWER: Answer = 'noConnection'

const NOT_ASKED = { loadStreets: vi.fn(), loadReach: vi.fn(), loadSectors: vi.fn() }

describe('createDataStore', () => {
  it('holds what came with the page, without a request', async () => {
    const { store, server } = storeWith()
    expect(seriesState(store.getState(), '2336')).toEqual({ kind: 'loaded', value: series })
    expect(await store.loadSeries('2336')).toEqual({ kind: 'loaded', value: series })
    expect(await store.loadSeries('1603')).toEqual({ kind: 'loaded', value: edition.population })
    expect(server.asked).toEqual([])
  })

  it('goes from idle through loading to loaded', async () => {
    const { store, ageKinds } = storeWith(json(smallAgeFile))
    expect(seriesState(store.getState(), '2333').kind).toBe('idle')
    const settled = await store.loadSeries('2333')
    expect(ageKinds).toEqual(['loading', 'loaded'])
    expect(settled).toBe(seriesState(store.getState(), '2333'))
  })

  it('makes one request for loads at the same time and none for a later one', async () => {
    const { store, server } = storeWith(json(smallAgeFile))
    const [one, other] = await Promise.all([store.loadSeries('2333'), store.loadSeries('2333')])
    expect(one).toBe(other)
    expect(await store.loadSeries('2333')).toBe(one)
    expect(server.asked).toEqual([AGE])
  })

  it('settles as failed without rejecting, and loads again when asked', async () => {
    const { store, ageKinds } = storeWith(NO_ANSWER, NO_ANSWER, json(smallAgeFile))
    const failed = await store.loadSeries('2333')
    expect(failed).toMatchObject({ kind: 'failed', error: { kind: 'network' } })
    expect(await store.loadSeries('2333')).toMatchObject({ kind: 'loaded' })
    expect(ageKinds).toEqual(['loading', 'failed', 'loading', 'loaded'])
  })

  it('keeps the series of other indicators while one loads or fails', async () => {
    const { store } = storeWith({ status: 404, text: '' })
    await store.loadSeries('2333')
    expect(seriesState(store.getState(), '2336').kind).toBe('loaded')
  })

  it('loads services and geometry each on its own', async () => {
    const geometry = Promise.reject(new DataError('notFound', 'geo/ground.json', ''))
    const catalogue = { services: [], omitted: [] }
    const loader = {
      ...NOT_ASKED,
      loadSeries: vi.fn(),
      loadServices: vi.fn(async () => catalogue),
      loadGeometry: vi.fn(() => geometry),
    }
    const store = createDataStore(edition, loader, [])
    await Promise.all([store.loadServices(), store.loadServices(), store.loadGeometry()])
    expect(store.getState().services).toEqual({ kind: 'loaded', value: catalogue })
    expect(store.getState().geometry).toMatchObject({ kind: 'failed', error: { kind: 'notFound' } })
    expect(loader.loadServices).toHaveBeenCalledTimes(1)
  })

  it('loads streets and reach when asked for, once', async () => {
    const streets = [{ name: { nl: 'Wetstraat', fr: '' }, municipality: '21004', point: [4, 50] }]
    const loader = {
      loadSeries: vi.fn(),
      loadServices: vi.fn(),
      loadGeometry: vi.fn(),
      loadStreets: vi.fn(async () => streets as never),
      loadReach: vi.fn(() => Promise.reject(new DataError('network', 'geo/reach.json', ''))),
      loadSectors: vi.fn(),
    }
    const store = createDataStore(edition, loader, [])
    expect([store.getState().streets.kind, store.getState().reach.kind]).toEqual(['idle', 'idle'])
    await Promise.all([store.loadStreets(), store.loadStreets(), store.loadReach()])
    expect(store.getState().streets).toEqual({ kind: 'loaded', value: streets })
    expect(store.getState().reach).toMatchObject({ kind: 'failed', error: { kind: 'network' } })
    expect(loader.loadStreets).toHaveBeenCalledTimes(1)
  })

  it('turns an error of the program into a failed state too', async () => {
    const loader = {
      ...NOT_ASKED,
      loadSeries: vi.fn(() => Promise.reject(new TypeError('x is not a function'))),
      loadServices: vi.fn(),
      loadGeometry: vi.fn(),
    }
    const settled = await createDataStore(edition, loader, []).loadSeries('2333')
    expect(settled).toMatchObject({
      kind: 'failed',
      error: { kind: 'invalid', file: 'series 2333', detail: 'TypeError: x is not a function' },
    })
  })
})
