import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { StorageFailure } from '../core/own/own-change.ts'
import type { OwnEntry } from './own-entry.ts'
import { OWN_ENTRY_VERSION, readOwnEntry } from './own-entry-schema.ts'

/** Name of the database in this browser. */
export const OWN_DATABASE = 'wijkwijzer-own'
const OBJECT_STORE = 'sets'
const SET_PREFIX = 'set:'
const REACH_KEY = 'reach'

export class OwnStorageError extends Error {
  override readonly name = 'OwnStorageError'
  constructor(
    readonly failure: StorageFailure,
    options: ErrorOptions,
  ) {
    super(`the browser's storage is ${failure}`, options)
  }
}

export interface KeptEntries {
  /** In the order in which they were added. */
  readonly entries: readonly OwnEntry[]
  /** Keys of what can not be read. It is left as it is until the person removes it. */
  readonly damaged: readonly string[]
}

/** Keeps the data that a person added. Every promise rejects with an OwnStorageError only. */
export interface OwnStore {
  list(): Promise<KeptEntries>
  put(entry: OwnEntry): Promise<void>
  remove(id: string): Promise<void>
  removeDamaged(key: string): Promise<void>
  /** What was computed and can be computed again: never checked for, only for its form by the reader. */
  getReach(): Promise<unknown>
  putReach(reach: unknown): Promise<void>
}

export function createOwnStore(): OwnStore {
  let opened: UseStore | null = null
  // Opened on first use: a browser that blocks storage throws here.
  const store = (): UseStore => {
    opened ??= createStore(OWN_DATABASE, OBJECT_STORE)
    return opened
  }
  return {
    list: () =>
      failing(async () => {
        const kept = await entries<string, unknown>(store())
        const read = kept
          .filter(([key]) => key.startsWith(SET_PREFIX))
          .map(([key, value]) => ({ key, entry: readOwnEntry(value) }))
        return {
          entries: read
            .flatMap(({ entry }) => (entry === null ? [] : [entry]))
            .sort((one, other) => one.order - other.order),
          damaged: read.flatMap(({ key, entry }) => (entry === null ? [key] : [])),
        }
      }),
    put: (entry) =>
      failing(() =>
        set(SET_PREFIX + entry.set.id, { version: OWN_ENTRY_VERSION, ...entry }, store()),
      ),
    remove: (id) => failing(() => del(SET_PREFIX + id, store())),
    removeDamaged: (key) => failing(() => del(key, store())),
    getReach: () => failing(() => get<unknown>(REACH_KEY, store())),
    putReach: (reach) => failing(() => set(REACH_KEY, reach, store())),
  }
}

async function failing<Value>(run: () => Promise<Value>): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    throw new OwnStorageError(failureOf(error), { cause: error })
  }
}

const BLOCKED = new Set(['SecurityError', 'InvalidStateError', 'InvalidAccessError', 'TypeError'])

function failureOf(error: unknown): StorageFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  // Without IndexedDB its name is not there at all: a ReferenceError.
  return BLOCKED.has(name) || name === 'ReferenceError' ? 'blocked' : 'damaged'
}
