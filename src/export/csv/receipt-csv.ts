import type { DistrictCode } from '../../core/districts/district.ts'
import type { ReceiptTable } from '../../core/receipt/receipt-table.ts'
import type { SectorCode } from '../../core/sectors/sector.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { asWritten } from './as-written.ts'
import { type CsvCell, csvText } from './csv-text.ts'
import { numberConvention } from './number-convention.ts'

/**
 * The rows of a receipt as CSV, in the form of the table of a view: what it is about, an empty
 * line, a heading and a row for every row that counts, with unrounded numbers; then the wijken that
 * are left out, with the reason.
 */
export function receiptCsv(table: ReceiptTable, { columns, words }: ReceiptTexts): string {
  const { receipt, language, about, groupName, districtName, sectorName, reasonText } = table
  const hasParts = receipt.rows.some(({ municipality }) => municipality !== undefined)
  const hasSectors = receipt.rowsAre === 'sectors'
  const hasNeighbours = receipt.rows.some(({ neighbours }) => neighbours !== undefined)
  const nameOf = (code: DistrictCode | null): CsvCell => (code === null ? null : districtName(code))
  const sectorCells = (code: SectorCode | undefined): readonly CsvCell[] =>
    code === undefined ? [null, null] : [code, sectorName(code)]
  return csvText(
    [
      ...about.map(([label, text]): CsvCell[] => [label, asWritten(text)]),
      [],
      [
        columns.group,
        columns.code,
        columns.district,
        ...(hasParts ? [columns.municipality] : []),
        ...(hasSectors ? [columns.sectorCode, columns.sector] : []),
        ...receipt.columns.map((column) => words.columns[column]),
        ...(hasNeighbours ? [columns.neighbours] : []),
        columns.reason,
      ],
      ...receipt.rows.map((row): CsvCell[] => [
        groupName(row.group),
        row.district,
        nameOf(row.district),
        ...(hasParts ? [row.municipality ?? null] : []),
        ...(hasSectors ? sectorCells(row.sector) : []),
        ...receipt.columns.map((column) => row.cells[column] ?? null),
        ...(hasNeighbours ? [row.neighbours?.join(' ') ?? null] : []),
        null,
      ]),
      ...receipt.leftOut.map(({ group, district, sector, reason }): CsvCell[] => [
        groupName(group),
        district,
        nameOf(district),
        ...(hasParts ? [null] : []),
        ...(hasSectors ? sectorCells(sector) : []),
        ...receipt.columns.map(() => null),
        ...(hasNeighbours ? [null] : []),
        reasonText(reason),
      ]),
    ],
    numberConvention(language),
  )
}
