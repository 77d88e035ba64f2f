import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { reachIndicatorId } from '../../../src/core/access/reach-indicator.ts'
import type { OwnDataSet } from '../../../src/core/own/own-data.ts'
import { createOwnData, type OwnEdition } from '../../../src/own/create-own-data.ts'
import type { OwnEntry } from '../../../src/own/own-entry.ts'
import { OwnStorageError, type OwnStore } from '../../../src/own/own-store.ts'
import { createReachClient } from '../../../src/reach/reach-client.ts'
import { OWN_FLAG_KEY } from '../../../src/state/own-flag.ts'
import { fakeReachWorker } from '../../support/fake-reach-worker.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'
import { figureSet, serviceSet } from './own-samples.ts'

/** Kept in memory, as a browser would; `fails` stands for one that does not keep. */
function memoryStore(kept: readonly OwnEntry[] = [], fails: 'full' | null = null) {
  const entries = new Map(kept.map((entry) => [entry.set.id, entry]))
  let reach: unknown = null
  const write = async (run: () => void): Promise<void> => {
    if (fails) throw new OwnStorageError(fails, {})
    run()
  }
  const store: OwnStore = {
    list: async () => ({ entries: [...entries.values()], damaged: [] }),
    put: (entry) => write(() => entries.set(entry.set.id, entry)),
    remove: (id) => write(() => entries.delete(id)),
    removeDamaged: () => write(() => undefined),
    getReach: async () => reach,
    putReach: (computed) =>
      write(() => {
        reach = computed
      }),
  }
  return { store, entries }
}

const network = fileURLToPath(new URL('../../../public/geo/walk-network.bin', import.meta.url))
const realReach = () => createReachClient(fakeReachWorker, () => readFile(network))

async function open({
  store = memoryStore().store,
  reach = realReach(),
  reopen = vi.fn(async (_data: OwnEdition) => undefined),
}: {
  readonly store?: OwnStore
  readonly reach?: Pick<ReturnType<typeof realReach>, 'ask'>
  readonly reopen?: (data: OwnEdition) => Promise<void>
}) {
  const flags = new Map<string, string>()
  const opened = await createOwnData({
    published: { edition: publishedEdition, loader: publishedLoader },
    store,
    reach,
    importer: {
      read: () => Promise.reject(new Error('no file is read here')),
      close: () => undefined,
    },
    window: {
      localStorage: {
        getItem: (key) => flags.get(key) ?? null,
        setItem: (key, value) => void flags.set(key, value),
        removeItem: (key) => void flags.delete(key),
      },
    },
    reopen,
  })
  return { ...opened, flags, reopen }
}

const idsOf = (data: OwnEdition | undefined): readonly string[] =>
  (data?.edition.indicators ?? []).map(({ id }) => id)

describe('adding, renaming and deleting', () => {
  it('opens the app on a set, keeps it, and finds it at the next visit', async () => {
    const { store } = memoryStore()
    const reopen = vi.fn(async (_data: OwnEdition) => undefined)
    const { ownData, flags } = await open({ store, reopen })
    expect(flags.has(OWN_FLAG_KEY)).toBe(false)
    expect(await ownData.add(figureSet())).toEqual({ kind: 'done', storage: 'kept' })
    expect(idsOf(reopen.mock.lastCall?.[0])).toContain('own_00000000000000aa')
    expect(flags.get(OWN_FLAG_KEY)).toBe('1')
    const next = await open({ store })
    expect(idsOf(next.first)).toContain('own_00000000000000aa')
    expect(next.ownData.getState().entries.map(({ set }) => set.id)).toEqual(['own_set_1'])
  })

  it('refuses what is there already, and changes nothing', async () => {
    const { ownData, reopen } = await open({})
    await ownData.add(figureSet())
    expect(await ownData.add(figureSet())).toEqual({ kind: 'refused', refusal: 'alreadyThere' })
    expect(reopen).toHaveBeenCalledTimes(1)
  })

  it('renames without opening the app anew', async () => {
    const { store, entries } = memoryStore()
    const { ownData, reopen } = await open({ store })
    await ownData.add(figureSet())
    await ownData.rename('own_set_1', 'anders')
    expect(ownData.getState().entries[0]?.set.name).toBe('anders')
    expect(entries.get('own_set_1')?.set.name).toBe('anders')
    expect(reopen).toHaveBeenCalledTimes(1)
    expect(await ownData.rename('own_set_7', 'x')).toEqual({ kind: 'refused', refusal: 'gone' })
  })

  it('puts back what was removed where it stood', async () => {
    const { ownData, flags } = await open({})
    const later: OwnDataSet = figureSet({ id: 'own_set_3', name: 'later' })
    await ownData.add(figureSet())
    await ownData.add(later)
    const [first] = ownData.getState().entries
    if (!first) throw new Error('nothing was added')
    await ownData.remove(first.set.id)
    expect(ownData.getState().entries.map(({ set }) => set.id)).toEqual(['own_set_3'])
    await ownData.restore(first)
    expect(ownData.getState().entries.map(({ set }) => set.id)).toEqual(['own_set_1', 'own_set_3'])
    await ownData.remove('own_set_1')
    await ownData.remove('own_set_3')
    expect(flags.has(OWN_FLAG_KEY)).toBe(false)
  })

  it('shows what the browser has no room for, and says that it is for this visit', async () => {
    const { store, entries } = memoryStore([], 'full')
    const { ownData, reopen } = await open({ store })
    expect(await ownData.add(figureSet())).toEqual({ kind: 'done', storage: 'full' })
    expect(reopen).toHaveBeenCalledTimes(1)
    expect(ownData.getState()).toMatchObject({ unkept: ['own_set_1'] })
    expect(entries.size).toBe(0)
  })

  it('leaves all as it was when the app can not be opened on it', async () => {
    const { store, entries } = memoryStore()
    const reopen = () => Promise.reject(new Error('no'))
    const { ownData } = await open({ store, reopen })
    expect(await ownData.add(figureSet())).toEqual({ kind: 'refused', refusal: 'notOpened' })
    expect(ownData.getState().entries).toEqual([])
    expect(entries.size).toBe(0)
  })

  it('makes one change after the other', async () => {
    const { ownData } = await open({})
    const [added, removed] = await Promise.all([
      ownData.add(figureSet()),
      ownData.remove('own_set_1'),
    ])
    expect([added.kind, removed.kind]).toEqual(['done', 'done'])
    expect(ownData.getState().entries).toEqual([])
  })
})

describe('who reaches own services', () => {
  it('is what the edition says of libraries that stand in the same places', async () => {
    const { services } = await publishedLoader.loadServices(publishedEdition)
    const libraries = services.filter(({ type }) => type === 'library')
    const set: OwnDataSet = {
      ...serviceSet([]),
      data: {
        kind: 'services',
        services: libraries.map(({ type, ...service }) => ({ ...service, namedType: type })),
      },
    }
    const reopen = vi.fn(async (_data: OwnEdition) => undefined)
    const parts: number[] = []
    const { ownData } = await open({ reopen })
    expect(await ownData.add(set, (part) => parts.push(part))).toMatchObject({ kind: 'done' })
    const data = reopen.mock.lastCall?.[0]
    if (!data) throw new Error('the app was not opened')
    expect(parts.at(-1)).toBe(1)

    for (const minutes of [5, 10, 15] as const) {
      const own = await data.loader.loadSeries(
        reachIndicatorId({ type: 'own', minutes }),
        data.edition,
      )
      const published = await publishedLoader.loadSeries(
        reachIndicatorId({ type: 'library', minutes }),
        publishedEdition,
      )
      for (const { code } of publishedEdition.districts) {
        expect(own.at(code, 2025), `${code}, ${minutes} min`).toEqual(published.at(code, 2025))
      }
    }
    const table = await data.loader.loadReach(data.edition)
    const countsOf = (type: string) =>
      table.counts.filter((one) => one.type === type).map(({ type: _, ...count }) => count)
    expect(countsOf('own')).toEqual(countsOf('library'))
    expect(table.servicesCounted.own).toBe(table.servicesCounted.library)
    const all = await data.loader.loadServices(data.edition)
    expect(all.services.filter(({ type }) => type === 'own')).toHaveLength(libraries.length)
    expect(all.services.slice(0, services.length)).toEqual(services)
  })

  it('is computed once and read from the browser at the next visit', async () => {
    const { store } = memoryStore()
    const { ownData } = await open({ store })
    await ownData.add(serviceSet([1, 2]))
    const ask = vi.fn()
    const next = await open({ store, reach: { ask } })
    expect(ask).not.toHaveBeenCalled()
    expect(idsOf(next.first)).toContain('x_reach_own_15')
    expect(next.ownData.getState().services).toBe('shown')
  })

  it('that can not be computed refuses the set, and leaves it waiting at a start', async () => {
    const failing = {
      ask: async () => ({ kind: 'failed', failure: 'worker', detail: 'broken' }) as const,
    }
    const { ownData, reopen } = await open({ reach: failing })
    expect(await ownData.add(serviceSet([1]))).toEqual({ kind: 'refused', refusal: 'reachFailed' })
    expect(reopen).not.toHaveBeenCalled()
    const { store } = memoryStore([{ order: 0, set: serviceSet([1]) }])
    const next = await open({ store, reach: failing })
    expect(next.ownData.getState()).toMatchObject({ services: 'waiting' })
    expect(idsOf(next.first)).not.toContain('x_reach_own_15')
  })
})
