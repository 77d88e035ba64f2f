import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createStore, set } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createOwnStore, OWN_DATABASE, type OwnStorageError } from '../../../src/own/own-store.ts'
import { figureSet, serviceSet } from './own-samples.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  return () => vi.unstubAllGlobals()
})

const failureOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: OwnStorageError) => error.failure,
  )

describe('the store of own data', () => {
  it('gives back what it keeps, in the order in which it was added', async () => {
    const store = createOwnStore()
    const first = { order: 1, set: figureSet() }
    const second = { order: 0, set: serviceSet([1, 2]) }
    await store.put(first)
    await store.put(second)
    expect(await createOwnStore().list()).toEqual({ entries: [second, first], damaged: [] })
  })

  it('overwrites a set with the same id and removes one', async () => {
    const store = createOwnStore()
    await store.put({ order: 0, set: figureSet() })
    await store.put({ order: 0, set: figureSet({ name: 'anders' }) })
    const { entries } = await store.list()
    expect(entries.map(({ set }) => set.name)).toEqual(['anders'])
    await store.remove('own_set_1')
    expect((await store.list()).entries).toEqual([])
  })

  it('tells of what can not be read, and leaves it until it is asked to remove it', async () => {
    const store = createOwnStore()
    await store.put({ order: 0, set: figureSet() })
    const raw = createStore(OWN_DATABASE, 'sets')
    await set('set:own_set_bad', { version: 1, order: 0, set: { id: 'x' } }, raw)
    await set('set:own_set_later', { version: 99, order: 0, set: figureSet() }, raw)
    const { entries, damaged } = await store.list()
    expect(entries).toHaveLength(1)
    expect(damaged).toEqual(['set:own_set_bad', 'set:own_set_later'])
    await store.removeDamaged('set:own_set_bad')
    expect((await store.list()).damaged).toEqual(['set:own_set_later'])
  })

  it('says that the browser blocks storage', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
    expect(await failureOf(createOwnStore().list())).toBe('blocked')
    vi.stubGlobal('indexedDB', undefined)
    expect(await failureOf(createOwnStore().list())).toBe('blocked')
  })

  it('says that there is no room', async () => {
    const store = createOwnStore()
    await store.list()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await failureOf(store.put({ order: 0, set: figureSet() }))).toBe('full')
    vi.restoreAllMocks()
    expect((await store.list()).entries).toEqual([])
  })
})
