import type { DistrictCode } from '../districts/district.ts'
import type { MissingReason } from '../indicators/observation.ts'
import type { SectorCode } from '../sectors/sector.ts'
import type { ColumnId, Formula, RowGroup } from './formula.ts'
import type { ReceiptRow } from './receipt-row.ts'

/** How a number is explained at length. */
export type ReceiptMethod =
  | 'value'
  | 'mean'
  | 'gap'
  | 'overYears'
  | 'change'
  | 'difference'
  | 'rank'
  | 'zones'
  | 'quantiles'
  | 'gini'
  | 'theil'
  | 'moran'
  | 'reach'
  | 'need'
  | 'sectors'

export type LeftOutReason =
  | MissingReason
  /** A figure, but no inhabitants on record to weigh it with. */
  | 'noInhabitants'
  /** A figure, but no neighbour that has one. */
  | 'noNeighbour'
  /** A figure, but not in every year of the line. */
  | 'notEveryYear'
  /** A median, but on too few declarations to compare. */
  | 'fewDeclarations'
  /** A median, but no declarations on record to weigh it with. */
  | 'noDeclarations'
  /** No two sectors that can be compared. */
  | 'noGap'

export interface LeftOut {
  readonly group: RowGroup
  readonly district: DistrictCode
  /** Where a sector does not count. */
  readonly sector?: SectorCode
  readonly reason: LeftOutReason
}

/** Who counts in a group: the wijken or sectors that have a row, of all. */
export interface ReceiptGroup {
  readonly group: RowGroup
  readonly counted: number
  readonly total: number
  /** Of those with a row; null where nothing is weighed by them. */
  readonly inhabitants: number | null
}

/** All that a number is made of: computed again from `rows`, `formula` gives `result`. */
export interface Receipt {
  readonly formula: Formula
  readonly result: number
  /** What a row is; weights are inhabitants of wijken, declarations of sectors. */
  readonly rowsAre: 'districts' | 'sectors'
  readonly rows: readonly ReceiptRow[]
  /** Columns that the rows hold, in the order to write them. */
  readonly columns: readonly ColumnId[]
  readonly groups: readonly ReceiptGroup[]
  readonly leftOut: readonly LeftOut[]
  /** Of the figures, newest first. */
  readonly years: readonly number[]
  /** null where nothing is weighed. */
  readonly weightYear: number | null
  /** Sources of the very cells that count, then of the inhabitants they are weighed with. */
  readonly sourceIds: readonly string[]
  readonly weightSourceIds: readonly string[]
  readonly method: ReceiptMethod
}
