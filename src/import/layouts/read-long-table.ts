import type { Indicator } from '../../core/indicators/indicator.ts'
import type { FigureColumn, FigureRow } from '../figures/figure-table.ts'
import type { IgnoredColumn } from '../import-outcome.ts'
import { IMPORT_LIMITS } from '../limits.ts'
import { refuse } from '../problem-error.ts'
import { type Cell, cellText } from '../table.ts'
import { unitOf } from '../text/unit-text.ts'
import { headingParts } from './heading-parts.ts'
import { type HeadingRole, hasRole } from './heading-roles.ts'
import { columnName, knownByName } from './known-indicator.ts'
import type { TableColumn, TableRow } from './table-columns.ts'

export interface LongTable {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  readonly ignored: readonly IgnoredColumn[]
}

/**
 * Reads a table with one figure a row: a column that names the indicator, one with the figure, and
 * perhaps ones with the unit and the reason for an empty figure. null when it is none.
 *
 * @param columns that do not tell the place or the year
 */
export function readLongTable(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  figureRow: (row: TableRow, reason: string) => FigureRow,
  indicators: readonly Indicator[],
): LongTable | null {
  const withRole = (role: HeadingRole) => columns.find(({ heading }) => hasRole(heading, role))
  const indicator = withRole('indicator')
  const value = withRole('value')
  if (indicator === undefined || value === undefined) return null
  const unit = withRole('unit')
  const reason = withRole('reason')
  const textIn = ({ cells }: TableRow, column: TableColumn | undefined): string =>
    column === undefined ? '' : cellText(cells[column.index])

  const columnOf = new Map<string, FigureColumn>()
  const longRows = rows.map((row): FigureRow => {
    const name = textIn(row, indicator)
    const unitText = textIn(row, unit)
    const key = `${name}\u0000${unitText}`
    const column = columnOf.get(key) ?? longColumn(name, unitText, columnOf.size, indicators)
    columnOf.set(key, column)
    const cells: Cell[] = []
    cells[column.index] = row.cells[value.index] ?? null
    return { ...figureRow(row, textIn(row, reason)), cells }
  })
  if (columnOf.size > IMPORT_LIMITS.columns) {
    refuse({
      kind: 'tooManyColumns',
      columns: columnOf.size,
      mostColumns: IMPORT_LIMITS.columns,
    })
  }
  const used = new Set([indicator, value, unit, reason])
  return {
    columns: [...columnOf.values()],
    rows: longRows,
    ignored: columns
      .filter((column) => !used.has(column) && column.texts.length > 0)
      .map(({ heading }) => ({ heading, reason: 'notNeeded' })),
  }
}

function longColumn(
  text: string,
  unitText: string,
  index: number,
  indicators: readonly Indicator[],
): FigureColumn {
  const byId = indicators.find(({ id }) => id === text) ?? null
  const parts = headingParts(text, (inside) => unitOf(inside) !== null)
  const known = byId ?? knownByName(indicators, text) ?? knownByName(indicators, parts.name)
  return {
    index,
    heading: text,
    name: columnName(known, byId === null ? parts.name || text : '', 'nl'),
    unitText: unitText || parts.unitText,
    year: parts.year,
    known,
  }
}
