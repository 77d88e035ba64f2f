import { isResidential } from '../../core/districts/residential.ts'
import type { MissingReason } from '../../core/indicators/observation.ts'
import type { OwnIndicator } from '../../core/own/own-data.ts'
import { sectorRuleFor } from '../../core/own/sector-rule.ts'
import type { ImportContext } from '../import-context.ts'
import type { IgnoredColumn, ImportNote, ImportPreview, UnmatchedRow } from '../import-outcome.ts'
import { districtFinder } from '../places/district-finder.ts'
import { sectorFinder } from '../places/sector-finder.ts'
import { refuse } from '../problem-error.ts'
import { cellText } from '../table.ts'
import { missingMark } from '../text/missing-mark.ts'
import type { DecimalMark } from '../text/number-text.ts'
import { combineSectors } from './combine-sectors.ts'
import type { FigureRow, FigureTable } from './figure-table.ts'
import { type IndicatorFigures, joinColumns } from './join-columns.ts'
import { columnKind, type DistrictYear, makeIndicator } from './make-indicators.ts'
import { type PlacedRows, placeRows, readFigures } from './placed-figures.ts'
import { type ReadCell, readCells } from './read-cells.ts'
import { unlikelyCells } from './unlikely-cells.ts'

/** The part of a preview that a table of figures fills. */
export type IndicatorReport = Pick<
  ImportPreview,
  | 'rowsRead'
  | 'rowsMatched'
  | 'unmatched'
  | 'duplicates'
  | 'unlikely'
  | 'ignoredColumns'
  | 'missing'
  | 'notes'
> & {
  readonly indicators: readonly OwnIndicator[]
  readonly decimalMark: DecimalMark | null
}

/**
 * Reads a table of figures: finds the place of every row, reads every number, joins the years of one
 * name, and combines sectors to wijken.
 *
 * @param mark for decimals, where the format itself tells it
 * @param setId source of the figures
 * @throws ProblemError when nothing can be added, or not without guessing
 */
export async function readIndicators(
  table: FigureTable,
  mark: DecimalMark | null,
  setId: string,
  context: ImportContext,
): Promise<IndicatorReport> {
  const { told, districts } = context
  if (table.columns.length === 0) refuse({ kind: 'noValueColumn' })
  const sectors =
    table.places === 'sectors'
      ? sectorFinder(
          await context.supply('sectors'),
          table.rows.map(({ code }) => code),
        )
      : null
  const { placed, unmatched: all } = placedRows(table, sectors, context)
  const { unmatched, uninhabited } = withoutUninhabited(all, table)
  if (placed.length === 0) refuse({ kind: 'nothingMatched', rowsRead: table.rows.length })
  const rows = placed.map(({ row }) => row)
  const cells = readCells(rows, table.columns, told.decimalMark ?? mark)
  const read = readFigures(table, placed, cells, told.year)
  const { indicators: joined, repeated } = joinColumns(read.years)
  const residential = districts.filter(isResidential).map(({ code }) => code)
  const ignored: IgnoredColumn[] = [...repeated]
  const incomplete = new Set<number>()

  const indicators = joined.flatMap((figures): OwnIndicator[] => {
    const kind = columnKind(figures, told.valueKinds)
    if (sectors === null) {
      return [makeIndicator(figures, districtYears(figures), kind, residential, setId, null)]
    }
    const { heading } = figures.column
    if (kind.valueKind === null) {
      ignored.push({ heading, reason: 'kindNotKnown' })
      return []
    }
    const rule = sectorRuleFor(kind.valueKind)
    if (rule === null) {
      ignored.push({ heading, reason: 'notCombinable' })
      return []
    }
    const years = figures.years.map(({ year, cells: ofYear }): DistrictYear => {
      const bySector = new Map([...ofYear].map(([place, { cell }]) => [place, cell]))
      const combined = residential.flatMap((code): (readonly [number, ReadCell])[] => {
        const cell = combineSectors(sectors.edition, code, bySector, rule)
        if (cell?.kind === 'missing') incomplete.add(code)
        return cell === null ? [] : [[code, cell]]
      })
      return { year, cells: new Map(combined) }
    })
    return [makeIndicator(figures, years, kind, residential, setId, rule)]
  })
  if (indicators.length === 0) refuseSectors(ignored)
  if (!indicators.some(hasValue)) refuse({ kind: 'noValueColumn' })

  return {
    indicators: indicators.filter(hasValue),
    decimalMark: cells.decimalMark,
    rowsRead: table.rows.length,
    rowsMatched: placed.length,
    unmatched,
    duplicates: read.duplicates,
    unlikely: unlikelyCells(joined, told.valueKinds),
    ignoredColumns: [
      ...ignored,
      ...indicators
        .filter((indicator) => !hasValue(indicator))
        .map(({ name }) => ({ heading: name.nl || name.fr, reason: 'empty' as const })),
    ],
    missing: countMissing(indicators.filter(hasValue)),
    notes: [
      ...(uninhabited.length === 0
        ? []
        : [{ kind: 'uninhabitedRows', rows: uninhabited } as const]),
      ...notesOf(told.year, cells.resolvedCells, incomplete),
    ],
  }
}

function placedRows(
  table: FigureTable,
  sectors: ReturnType<typeof sectorFinder> | null,
  { districts }: ImportContext,
): PlacedRows {
  if (sectors !== null) return placeRows(table.rows, ({ code }) => sectors.find(code))
  const finder = districtFinder(districts)
  return placeRows(table.rows, (row: FigureRow) => finder.find(row))
}

/** Rows of uninhabited districts are no fault of a file that has no figure in them. */
function withoutUninhabited(
  unmatched: readonly UnmatchedRow[],
  { rows, columns }: FigureTable,
): { readonly unmatched: readonly UnmatchedRow[]; readonly uninhabited: readonly number[] } {
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]))
  const isBare = ({ row, reason }: UnmatchedRow): boolean =>
    reason === 'uninhabitedDistrict' &&
    columns.every(({ index }) => missingMark(cellText(cellsOf.get(row)?.[index])) !== null)
  return {
    unmatched: unmatched.filter((one) => !isBare(one)),
    uninhabited: unmatched.filter(isBare).map(({ row }) => row),
  }
}

function districtYears({ years }: IndicatorFigures): readonly DistrictYear[] {
  return years.map(({ year, cells }) => ({
    year,
    cells: new Map([...cells].map(([place, { cell }]) => [place, cell])),
  }))
}

/** @throws ProblemError always */
function refuseSectors(ignored: readonly IgnoredColumn[]): never {
  const unknown = ignored.filter(({ reason }) => reason === 'kindNotKnown')
  const headings = (unknown.length > 0 ? unknown : ignored).map(({ heading }) => heading)
  return refuse({ kind: unknown.length > 0 ? 'kindsNeeded' : 'notCombinable', headings })
}

function hasValue({ columns }: OwnIndicator): boolean {
  return columns.values.some((year) => year.some((value) => value !== null))
}

function countMissing(
  indicators: readonly OwnIndicator[],
): Readonly<Partial<Record<MissingReason, number>>> {
  const counts: Partial<Record<MissingReason, number>> = {}
  for (const { columns } of indicators) {
    for (const reason of columns.missing.flatMap((year) => Object.values(year))) {
      counts[reason] = (counts[reason] ?? 0) + 1
    }
  }
  return counts
}

function notesOf(
  year: number | null,
  resolvedCells: number,
  incomplete: ReadonlySet<number>,
): readonly ImportNote[] {
  return [
    ...(year === null ? [] : [{ kind: 'yearChosen', year } as const]),
    ...(resolvedCells === 0 ? [] : [{ kind: 'groupedNumbers', cells: resolvedCells } as const]),
    ...(incomplete.size === 0
      ? []
      : [{ kind: 'incompleteDistricts', districts: [...incomplete] } as const]),
  ]
}
