import type { OwnChange, StorageFailure } from '../core/own/own-change.ts'
import type { OwnDataSet } from '../core/own/own-data.ts'
import type { ImportPort } from '../import/import-port.ts'
import type { ReadonlyStore } from '../state/view-store.ts'
import type { OwnEntry } from './own-entry.ts'

export interface OwnDataState {
  /** In the order in which they were added. */
  readonly entries: readonly OwnEntry[]
  /** Ids of entries that are there for this visit only: the browser did not keep them. */
  readonly unkept: readonly string[]
  /** Keys of what the browser holds and can not be read. */
  readonly damaged: readonly string[]
  /** Why the browser did not tell what it holds; null when it did. */
  readonly unread: StorageFailure | null
  /** Whether services wait for their reach to be computed: then they are not on the map. */
  readonly services: 'shown' | 'waiting'
}

/** The data that a person added in this browser, and the only way to change them. */
export interface OwnData extends ReadonlyStore<OwnDataState> {
  readonly importer: ImportPort
  /** Adds a set and opens the app on it. @param onProgress of reach, 0 to 1 */
  add(set: OwnDataSet, onProgress?: (part: number) => void): Promise<OwnChange>
  rename(id: string, name: string): Promise<OwnChange>
  remove(id: string): Promise<OwnChange>
  /** Puts back what was removed, where it stood. */
  restore(entry: OwnEntry): Promise<OwnChange>
  removeDamaged(key: string): Promise<OwnChange>
}
