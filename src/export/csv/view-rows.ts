import type { DistrictMark, Figure } from '../../core/figure/figure.ts'
import {
  VIEW_TABLE_COLUMNS,
  type ViewTableColumn,
  type ViewTableKind,
} from '../../core/own/view-table-contract.ts'
import type { SectorMark } from '../../core/sectors/sector-mark.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import { asWritten } from './as-written.ts'
import type { CsvCell } from './csv-text.ts'
import { sectorRowsForCsv } from './sector-rows-csv.ts'

export interface ViewTable {
  readonly figure: Figure
  /** null where the values are not those of the indicator: a change, a difference, a rank. */
  readonly kind: ViewTableKind | null
  /** Rows as filtered and sorted on screen. */
  readonly rows: readonly Exclude<DistrictMark, { kind: 'ground' }>[]
  /** The sectors as filtered and sorted; null where the wijken alone are shown. */
  readonly sectors: readonly Exclude<SectorMark, { kind: 'ground' }>[] | null
  /** What the rows are limited to, in words; empty for nothing. */
  readonly filter: string
  /** Edition of the data, as a date in words. */
  readonly edition: string
  readonly link: string
}

/** The table of a view, whatever kind of file it goes to. */
export interface ViewRows {
  /** What the table is about: label and text. */
  readonly about: readonly (readonly [label: string, text: string | number])[]
  readonly head: readonly string[]
  /** One row a wijk or sector. */
  readonly body: readonly (readonly CsvCell[])[]
}

/**
 * The table of a view. A value is the unrounded number; beside it stands the text of the screen. A
 * wijk without a figure has an empty value and the reason.
 */
export function viewRows(table: ViewTable, { csv }: Pick<ShareTexts, 'csv'>): ViewRows {
  const { figure, rows, sectors } = table
  const about = aboutRows(table, csv)
  if (sectors) return { about, ...sectorRowsForCsv(sectors, figure.year, { csv }) }
  return {
    about,
    head: VIEW_TABLE_COLUMNS.map((column) => csv.columns[column]),
    body: rows.map((mark) => {
      const cells: Readonly<Record<ViewTableColumn, CsvCell>> = {
        rank: mark.kind === 'valued' ? mark.rank : null,
        code: mark.district,
        district: mark.name,
        municipality: mark.municipality,
        value: mark.kind === 'valued' ? mark.value : null,
        shown: mark.kind === 'valued' ? asWritten(mark.valueText) : null,
        year: figure.year,
        inhabitants: mark.inhabitants,
        reason: mark.kind === 'missing' ? mark.reasonText : null,
      }
      return VIEW_TABLE_COLUMNS.map((column) => cells[column])
    }),
  }
}

function aboutRows(
  { figure, kind, rows, sectors, filter, edition, link }: ViewTable,
  csv: ShareTexts['csv'],
): ViewRows['about'] {
  const shown = figure.sectors?.marks ?? figure.marks
  const inhabited = shown.filter(({ kind }) => kind !== 'ground').length
  const counted = shown.filter(({ kind }) => kind === 'valued').length
  const about: ViewRows['about'] = [
    [csv.title, figure.title],
    [csv.subtitle, figure.subtitle],
    [csv.sentence, figure.sentence],
    [csv.basis, figure.basis],
    [csv.definition, figure.definition],
    [csv.caution, figure.caution],
    [csv.notice, figure.notice?.text ?? ''],
    [csv.unit, figure.legend.unitText],
    [csv.kind, kind === null ? '' : csv.valueKinds[kind.valueKind]],
    [csv.direction, kind === null ? '' : csv.directions[kind.direction]],
    [csv.decimals, kind === null ? '' : kind.decimals],
    [csv.year, figure.year],
    [csv.counted[figure.legend.areas], csv.of(counted, inhabited)],
    [csv.rows, (sectors ?? rows).length],
    [csv.filter, filter],
    [csv.source, figure.sourceLine],
    [csv.edition, edition],
    [csv.link, link],
  ]
  return about
    .filter(([, value]) => value !== '')
    .map(([label, value]) => [label, typeof value === 'string' ? asWritten(value) : value])
}
