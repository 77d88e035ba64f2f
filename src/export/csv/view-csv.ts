import type { DistrictMark, Figure } from '../../core/figure/figure.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import { type CsvCell, csvText } from './csv-text.ts'
import { numberConvention } from './number-convention.ts'

export interface ViewTable {
  readonly figure: Figure
  /** Rows as filtered and sorted on screen. */
  readonly rows: readonly Exclude<DistrictMark, { kind: 'ground' }>[]
  /** What the rows are limited to, in words; empty for nothing. */
  readonly filter: string
  /** Edition of the data, as a date in words. */
  readonly edition: string
  readonly link: string
}

/**
 * The table of a view as CSV: what it is about in two columns, an empty line, and one row a wijk. A
 * value is the unrounded number; beside it stands the text of the screen. A wijk without a figure
 * has an empty value and the reason.
 */
export function viewCsv(table: ViewTable, { csv }: ShareTexts): string {
  const { figure, rows } = table
  const { columns } = csv
  return csvText(
    [
      ...aboutRows(table, csv),
      [],
      [
        columns.rank,
        columns.code,
        columns.district,
        columns.municipality,
        columns.value,
        columns.shown,
        columns.year,
        columns.inhabitants,
        columns.reason,
      ],
      ...rows.map((mark): CsvCell[] => [
        mark.kind === 'valued' ? mark.rank : null,
        mark.district,
        mark.name,
        mark.municipality,
        mark.kind === 'valued' ? mark.value : null,
        mark.kind === 'valued' ? asWritten(mark.valueText) : null,
        figure.year,
        mark.inhabitants,
        mark.kind === 'missing' ? mark.reasonText : null,
      ]),
    ],
    numberConvention(figure.language),
  )
}

function aboutRows(
  { figure, rows, filter, edition, link }: ViewTable,
  csv: ShareTexts['csv'],
): readonly (readonly CsvCell[])[] {
  const inhabited = figure.marks.filter(({ kind }) => kind !== 'ground').length
  const counted = figure.marks.filter(({ kind }) => kind === 'valued').length
  const about: readonly (readonly [string, string | number])[] = [
    [csv.title, figure.title],
    [csv.subtitle, figure.subtitle],
    [csv.sentence, figure.sentence],
    [csv.basis, figure.basis],
    [csv.definition, figure.definition],
    [csv.caution, figure.caution],
    [csv.notice, figure.notice?.text ?? ''],
    [csv.unit, figure.legend.unitText],
    [csv.year, figure.year],
    [csv.counted, csv.of(counted, inhabited)],
    [csv.rows, rows.length],
    [csv.filter, filter],
    [csv.source, figure.sourceLine],
    [csv.edition, edition],
    [csv.link, link],
  ]
  return about
    .filter(([, value]) => value !== '')
    .map(([label, value]) => [label, typeof value === 'string' ? asWritten(value) : value])
}

/** Spreadsheets and scripts stumble over the no-break and thin spaces of typesetting. */
function asWritten(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, ' ')
}
