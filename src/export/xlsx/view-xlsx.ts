import writeExcelFile, { type Row } from 'write-excel-file/universal'
import { VIEW_SHEETS } from '../../core/own/view-table-contract.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { CsvCell } from '../csv/csv-text.ts'
import { type ViewTable, viewRows } from '../csv/view-rows.ts'

const WIDTHS = [6, 6, 28, 22, 14, 22, 8, 12, 32].map((width) => ({ width }))

/**
 * The table of a view as a workbook: a sheet with the table, its headings in the first row, and a
 * sheet with what it is about. Numbers are numbers and texts are texts: nothing is a formula.
 */
export async function viewXlsx(table: ViewTable, share: ShareTexts): Promise<Blob> {
  const { about, head, body } = viewRows(table, share)
  const sheets = VIEW_SHEETS[table.figure.language]
  return writeExcelFile([
    {
      sheet: sheets.data,
      data: [head.map(headingCell), ...body.map((row) => row.map(typedCell))],
      columns: WIDTHS,
      stickyRowsCount: 1,
    },
    {
      sheet: sheets.about,
      data: about.map(([label, text]) => [headingCell(label), { ...typedCell(text), wrap: true }]),
      columns: [{ width: 26 }, { width: 90 }],
    },
  ]).toBlob()
}

type XlsxCell = Extract<Row[number], { value?: unknown }> | null

const headingCell = (text: string): XlsxCell => ({ value: text, type: String, fontWeight: 'bold' })

function typedCell(cell: CsvCell): XlsxCell {
  if (cell === null) return null
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
}
