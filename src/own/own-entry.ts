import type { OwnDataSet } from '../core/own/own-data.ts'

/** Data that a person added, as it is kept in this browser. */
export interface OwnEntry {
  /** Counts up: of two columns with the same id, that of the highest order is shown. */
  readonly order: number
  readonly set: OwnDataSet
}
