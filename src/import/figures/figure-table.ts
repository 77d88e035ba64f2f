import type { OfficialName } from '../../core/districts/district.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import type { Cell } from '../table.ts'

/** A column of figures, before its cells are read. */
export interface FigureColumn {
  /** In the rows of the table. */
  readonly index: number
  /** As a report names it. */
  readonly heading: string
  readonly name: OfficialName
  /** As the file writes it; may be empty. */
  readonly unitText: string
  /** null where the row tells the year. */
  readonly year: number | null
  /** What the catalogue tells of it, where its name or number is found there. */
  readonly known: Pick<Indicator, 'unit' | 'valueKind' | 'direction' | 'decimals'> | null
}

/** A row below the headings. */
export interface FigureRow {
  /** Counted from 1, in the file. */
  readonly row: number
  /** By the index of the column; an absent one says nothing, `null` is an empty cell. */
  readonly cells: readonly (Cell | undefined)[]
  /** What the file calls the place: its code where there is one. */
  readonly code: string
  readonly name: string
  /** null where the column tells the year. */
  readonly year: number | null
  /** Why its empty cells are empty, where a column of its own tells; else empty. */
  readonly reason: string
}

/** A table of figures as every layout gives it: of wijken or of statistical sectors. */
export interface FigureTable {
  readonly places: 'districts' | 'sectors'
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
}
