import type { ShareTexts } from '../../i18n/share-texts.ts'
import { csvText } from './csv-text.ts'
import { numberConvention } from './number-convention.ts'
import { type ViewTable, viewRows } from './view-rows.ts'

export type { ViewTable } from './view-rows.ts'

/**
 * The table of a view as CSV: what it is about in two columns, an empty line, the headings, and one
 * row a wijk.
 */
export function viewCsv(table: ViewTable, share: ShareTexts): string {
  const { about, head, body } = viewRows(table, share)
  return csvText([...about, [], head, ...body], numberConvention(table.figure.language))
}
