import { createStore } from 'zustand/vanilla'
import type { Edition } from '../core/edition.ts'
import type { IndicatorSeries } from '../core/indicators/indicator.ts'
import type { OwnChange, StorageFailure } from '../core/own/own-change.ts'
import type { PartLoader } from '../data/remembering-loader.ts'
import type { ImportPort } from '../import/import-port.ts'
import type { ReachClient } from '../reach/reach-client.ts'
import type { FlagWindow } from '../state/own-flag.ts'
import { extendEdition } from './extend-edition.ts'
import type { OwnData, OwnDataState } from './own-data.ts'
import type { OwnEntry } from './own-entry.ts'
import { ownLoader } from './own-loader.ts'
import { computeOwnReach, type OwnReach, OwnReachError, ownReachKey } from './own-reach.ts'
import { readOwnReach } from './own-reach-schema.ts'
import { ownServices } from './own-services.ts'
import { OwnStorageError, type OwnStore } from './own-store.ts'
import { setOwnFlag } from './set-own-flag.ts'

/** An edition with own data, ready for the app to be opened on. */
export interface OwnEdition {
  readonly edition: Edition
  readonly loader: PartLoader
  readonly known: readonly IndicatorSeries[]
}

export interface OwnDataPorts {
  /** The edition as published. */
  readonly published: { readonly edition: Edition; readonly loader: PartLoader }
  readonly store: OwnStore
  readonly reach: Pick<ReachClient, 'ask'>
  readonly importer: ImportPort
  readonly window: FlagWindow
  /** Opens the app in place on other data; the view stays as far as it fits. */
  readonly reopen: (data: OwnEdition) => Promise<void>
}

export interface OpenedOwnData {
  readonly ownData: OwnData
  /** What the app is opened on at the start. */
  readonly first: OwnEdition
}

/** Reads what this browser keeps. Never rejects: what can not be had is told in the state. */
export async function createOwnData(ports: OwnDataPorts): Promise<OpenedOwnData> {
  const { published, store, reach, importer, window, reopen } = ports
  const { getState, getInitialState, subscribe, setState } = createStore<OwnDataState>()(() => ({
    entries: [],
    unkept: [],
    damaged: [],
    unread: null,
    services: 'shown',
  }))
  let knownReach: OwnReach | null = null
  let running: Promise<unknown> = Promise.resolve()

  /** One change after the other, so that none is made on what another is about to replace. */
  function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = running.then(run, run)
    running = turn
    return turn
  }

  async function reachOf(
    entries: readonly OwnEntry[],
    onProgress?: (part: number) => void,
  ): Promise<OwnReach | null> {
    const services = ownServices(entries)
    if (services.length === 0) return null
    const key = ownReachKey(services, published.edition)
    if (knownReach?.key === key) return knownReach
    const kept = readOwnReach(await store.getReach().catch(() => null), key)
    if (kept) return kept
    const computed = await computeOwnReach(
      services,
      published.edition,
      { loader: published.loader, reach },
      onProgress,
    )
    // Kept to save time: without it, reach is computed again.
    await store.putReach(computed).catch(() => undefined)
    return computed
  }

  function editionOf(entries: readonly OwnEntry[], ofOwn: OwnReach | null): OwnEdition {
    const extended = extendEdition(published.edition, entries, ofOwn)
    return {
      edition: extended.edition,
      loader: ownLoader(published.loader, extended, ofOwn),
      known: extended.series,
    }
  }

  /** Shows other entries; nothing has changed when it can not be done. */
  async function show(
    entries: readonly OwnEntry[],
    keep: () => Promise<void>,
    onProgress?: (part: number) => void,
  ): Promise<OwnChange> {
    let ofOwn: OwnReach | null
    try {
      ofOwn = await reachOf(entries, onProgress)
    } catch (error) {
      if (error instanceof OwnReachError) return { kind: 'refused', refusal: 'reachFailed' }
      throw error
    }
    try {
      await reopen(editionOf(entries, ofOwn))
    } catch {
      return { kind: 'refused', refusal: 'notOpened' }
    }
    knownReach = ofOwn
    setState({ entries, services: 'shown' })
    const storage = await keep().then(() => 'kept' as const, failureOf)
    setOwnFlag(window, entries.length)
    return { kind: 'done', storage }
  }

  async function put(entry: OwnEntry, onProgress?: (part: number) => void): Promise<OwnChange> {
    const { id } = entry.set
    const others = getState().entries.filter(({ set }) => set.id !== id)
    const entries = [...others, entry].sort((one, other) => one.order - other.order)
    const change = await show(entries, () => store.put(entry), onProgress)
    if (change.kind === 'done') {
      const unkept = getState().unkept.filter((one) => one !== id)
      setState({ unkept: change.storage === 'kept' ? unkept : [...unkept, id] })
    }
    return change
  }

  const ownData: OwnData = {
    getState,
    getInitialState,
    subscribe,
    importer,
    add: (set, onProgress) =>
      inTurn(async () => {
        const { entries } = getState()
        if (entries.some((entry) => entry.set.id === set.id)) {
          return { kind: 'refused', refusal: 'alreadyThere' }
        }
        const order = entries.reduce((most, entry) => Math.max(most, entry.order), -1) + 1
        return put({ order, set }, onProgress)
      }),
    rename: (id, name) =>
      inTurn(async () => {
        const { entries } = getState()
        const before = entries.find(({ set }) => set.id === id)
        if (!before) return { kind: 'refused', refusal: 'gone' }
        const entry = { ...before, set: { ...before.set, name } }
        setState({ entries: entries.map((one) => (one === before ? entry : one)) })
        return { kind: 'done', storage: await store.put(entry).then(() => 'kept', failureOf) }
      }),
    remove: (id) =>
      inTurn(async () => {
        const { entries, unkept } = getState()
        if (!entries.some(({ set }) => set.id === id)) return { kind: 'refused', refusal: 'gone' }
        const others = entries.filter(({ set }) => set.id !== id)
        const change = await show(others, () => store.remove(id))
        if (change.kind === 'done') setState({ unkept: unkept.filter((one) => one !== id) })
        return change
      }),
    restore: (entry) => inTurn(() => put(entry)),
    removeDamaged: (key) =>
      inTurn(async () => {
        const storage = await store.removeDamaged(key).then(() => 'kept' as const, failureOf)
        if (storage === 'kept') {
          setState({ damaged: getState().damaged.filter((one) => one !== key) })
        }
        return { kind: 'done', storage }
      }),
  }

  try {
    const { entries, damaged } = await store.list()
    setState({ entries, damaged })
  } catch (error) {
    setState({ unread: failureOf(error) })
  }
  const { entries } = getState()
  // Without it the services wait; the figures are there all the same.
  knownReach = await reachOf(entries).catch(() => null)
  if (knownReach === null && ownServices(entries).length > 0) setState({ services: 'waiting' })
  return { ownData, first: editionOf(entries, knownReach) }
}

function failureOf(error: unknown): StorageFailure {
  return error instanceof OwnStorageError ? error.failure : 'damaged'
}
