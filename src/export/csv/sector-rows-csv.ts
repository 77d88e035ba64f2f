import type { SectorMark } from '../../core/sectors/sector-mark.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import { asWritten } from './as-written.ts'
import type { CsvCell } from './csv-text.ts'

/** The columns of the table of sectors, in their order. */
export const SECTOR_TABLE_COLUMNS = [
  'code',
  'sector',
  'districtCode',
  'district',
  'value',
  'shown',
  'year',
  'declarations',
  'inhabitants',
  'reason',
] as const
type SectorTableColumn = (typeof SECTOR_TABLE_COLUMNS)[number]

/** The headings and rows of the table of sectors; a value is the unrounded number. */
export function sectorRowsForCsv(
  rows: readonly Exclude<SectorMark, { kind: 'ground' }>[],
  year: number,
  { csv }: Pick<ShareTexts, 'csv'>,
): { readonly head: readonly string[]; readonly body: readonly (readonly CsvCell[])[] } {
  return {
    head: SECTOR_TABLE_COLUMNS.map((column) => csv.sectorColumns[column]),
    body: rows.map((mark) => {
      const isValued = mark.kind === 'valued'
      const cells: Readonly<Record<SectorTableColumn, CsvCell>> = {
        code: mark.sector,
        sector: mark.name,
        districtCode: mark.district,
        district: mark.districtName,
        value: isValued ? mark.value : null,
        shown: isValued ? asWritten(mark.valueText) : null,
        year,
        declarations: mark.declarations,
        inhabitants: mark.inhabitants,
        reason: isValued ? null : mark.reasonText,
      }
      return SECTOR_TABLE_COLUMNS.map((column) => cells[column])
    }),
  }
}
