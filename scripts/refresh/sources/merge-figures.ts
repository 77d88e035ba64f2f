import { UNITS } from '../../../src/core/indicators/indicator.ts'
import { rangeFault, YEAR_RANGE } from '../../data/check/value-range.ts'
import { isMemberOf } from '../../data/read/member-of.ts'
import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import { cellReader, formatCsv, parseCsv } from './csv-records.ts'

/** Figures of one indicator and year, by wijk. */
export interface FreshFigures {
  readonly indicator: string
  readonly year: number
  readonly cells: ReadonlyMap<number, { readonly value: number | null; readonly flag: string }>
  readonly retrieved: string
}

/** The middle wijk may move this much between two years; a wrong column moves it further. */
const LARGEST_MEDIAN_RATIO = 2
/** Fewer figures than this part of the last year's are a fault, not a change of threshold. */
const SMALLEST_COVERAGE = 0.8

export interface MergedFigures {
  readonly text: string
  readonly notes: readonly string[]
  readonly changedRows: number
}

/**
 * Joins fresh figures into the table of the old edition. A row whose figure is the same keeps its
 * source; a row that differs or is new carries `sourceId`. Throws RefreshStopped for a figure that
 * can not be, or a year that does not fit the last one.
 */
export function mergeFigures(
  figures: string,
  definitions: string,
  fresh: readonly FreshFigures[],
  sourceId: string,
): MergedFigures {
  const table = parseCsv(figures)
  const cell = cellReader(table)
  const units = unitsOf(definitions)
  const keyOf = (indicator: string, year: number | string, district: number | string) =>
    `${indicator}/${year}/${district}`
  const rows = new Map(
    table.rows.map((row) => [
      keyOf(cell(row, 'indicator_id'), cell(row, 'year'), cell(row, 'mdrc')),
      row,
    ]),
  )
  const notes: string[] = []
  let changedRows = 0
  for (const { indicator, year, cells } of fresh) {
    const oldRows = table.rows.filter((row) => cell(row, 'indicator_id') === indicator)
    const years = [...new Set(oldRows.map((row) => Number(cell(row, 'year'))))].sort(
      (a, b) => a - b,
    )
    checkPlausible(indicator, year, cells, units.get(indicator), oldRows, years, cell)
    let changed = 0
    for (const [district, { value, flag }] of cells) {
      const key = keyOf(indicator, year, district)
      const old = rows.get(key)
      if (old && isSame(cell(old, 'value'), value)) continue
      changed += 1
      const text = value === null ? '' : String(value)
      const mark = value === null ? flag || 'missing' : 'ok'
      rows.set(key, [String(district), indicator, String(year), text, mark, sourceId])
    }
    changedRows += changed
    const what = years.includes(year) ? `${changed} figures differ` : 'a new year'
    notes.push(`Indicator ${indicator}: ${year}, ${what}.`)
  }
  return {
    notes,
    changedRows,
    text: changedRows === 0 ? figures : formatCsv({ ...table, rows: sorted([...rows.values()]) }),
  }
}

/** Equal as far as the old figure is written out; a missing one stays missing for its reason. */
function isSame(oldText: string, value: number | null): boolean {
  if (oldText === '' || value === null) return oldText === '' && value === null
  const decimals = oldText.split('.')[1]?.length ?? 0
  return Math.abs(Number(oldText) - value) <= 0.5 * 10 ** -decimals + 1e-9
}

/** By indicator, year and wijk, as the table of the edition is. */
function sorted(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.toSorted(
    ([a = '', x = '', p], [b = '', y = '', q]) =>
      (x < y ? -1 : Number(x > y)) || Number(p) - Number(q) || Number(a) - Number(b),
  )
}

function unitsOf(definitions: string): ReadonlyMap<string, string> {
  const table = parseCsv(definitions)
  const cell = cellReader(table)
  return new Map(table.rows.map((row) => [cell(row, 'id'), cell(row, 'unit')]))
}

function checkPlausible(
  indicator: string,
  year: number,
  cells: FreshFigures['cells'],
  unit: string | undefined,
  oldRows: readonly (readonly string[])[],
  years: readonly number[],
  cell: (row: readonly string[], column: string) => string,
): void {
  const stop = (reason: string) => {
    throw new RefreshStopped(`indicator ${indicator}, ${year}`, reason, ADVICE.maintainer)
  }
  if (year < YEAR_RANGE.first || year > YEAR_RANGE.last) stop(`${year} can not be the year`)
  if (!isMemberOf(UNITS, unit ?? '')) stop(`its unit "${unit}" is unknown`)
  const values = [...cells.values()].flatMap(({ value }) => (value === null ? [] : [value]))
  for (const value of values) {
    const fault = rangeFault(value, UNITS.find((known) => known === unit) ?? 'number')
    if (fault !== null) stop(fault)
  }
  const near = years.includes(year) ? year : years.at(-1)
  const oldValues = oldRows
    .filter((row) => Number(cell(row, 'year')) === near && cell(row, 'value') !== '')
    .map((row) => Number(cell(row, 'value')))
  if (values.length < SMALLEST_COVERAGE * oldValues.length) {
    stop(`figures for ${values.length} wijken, ${oldValues.length} in ${near}`)
  }
  const ratio = median(values) / median(oldValues)
  if (ratio > LARGEST_MEDIAN_RATIO || ratio < 1 / LARGEST_MEDIAN_RATIO) {
    stop(`the middle wijk has ${median(values)}, in ${near} it had ${median(oldValues)}`)
  }
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN
}
