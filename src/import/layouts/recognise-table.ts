import type { ImportContext } from '../import-context.ts'
import { refuse } from '../problem-error.ts'
import type { Table } from '../table.ts'
import type { FigureLayout } from './figure-layout.ts'
import { readFigureTable } from './read-figure-table.ts'
import { readServiceTable, type ServiceLayout } from './read-service-table.ts'
import { readViewTable } from './read-view-table.ts'
import { readWijkmonitoring } from './read-wijkmonitoring.ts'

export type RecognisedTable =
  | { readonly kind: 'figures'; readonly layout: FigureLayout }
  | { readonly kind: 'services'; readonly layout: ServiceLayout }

/** Names that spreadsheets give by themselves: they say nothing. */
const BLANK_SHEET = /^(blad|sheet|feuil|feuille|tabelle|hoja)\s?\d*$/i

/**
 * Finds out what the tables of a file are; the first that is understood is read.
 *
 * @param fileName without its extension
 * @throws ProblemError `noTable`, `sheetNotFound`, or that of the layout
 */
export function recogniseTable(
  tables: readonly Table[],
  fileName: string,
  context: ImportContext,
): RecognisedTable {
  const sheets = tables.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]))
  const asked = context.told.sheet
  const candidates = asked === null ? tables : tables.filter(({ sheet }) => sheet === asked)
  if (asked !== null && candidates.length === 0) {
    refuse({ kind: 'sheetNotFound', sheet: asked, sheets })
  }
  if (asked === null) {
    const view = readViewTable(tables)
    if (view !== null) return { kind: 'figures', layout: view }
  }
  for (const table of candidates) {
    const monitoring = readWijkmonitoring(table, context.indicators)
    if (monitoring !== null) return { kind: 'figures', layout: monitoring }
  }
  for (const table of candidates) {
    const services = readServiceTable(table)
    const tableName = table.sheet === null || BLANK_SHEET.test(table.sheet) ? fileName : table.sheet
    const figures = readFigureTable(table, tableName, context)
    // The code of another wijk in every row: the figures are meant, and points are of the wijken.
    if (figures !== null && (services === null || hasOneRowAPlace(figures))) {
      return { kind: 'figures', layout: figures }
    }
    if (services !== null) return { kind: 'services', layout: services }
  }
  return refuse({ kind: 'noTable', sheets })
}

function hasOneRowAPlace({ table: { rows, columns } }: FigureLayout): boolean {
  const places = new Set(rows.map(({ code, name, year }) => `${code} ${name} ${year}`))
  const isCoded = rows.every(({ code }) => code !== '')
  return isCoded && columns.length > 0 && places.size === rows.length
}
