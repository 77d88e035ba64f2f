import type { FigureTable } from '../figures/figure-table.ts'
import type { IgnoredColumn, ImportFormat, ImportNote } from '../import-outcome.ts'
import type { DecimalMark } from '../text/number-text.ts'

/** A table of figures as it was recognised. */
export interface FigureLayout {
  readonly format: ImportFormat
  readonly sheet: string | null
  readonly table: FigureTable
  readonly ignoredColumns: readonly IgnoredColumn[]
  readonly notes: readonly ImportNote[]
  /** null where the format does not tell. */
  readonly decimalMark: DecimalMark | null
}
