import { neighbourGraph, neighboursOf } from '../clusters/neighbour-graph.ts'
import type { DistrictCode } from '../districts/district.ts'
import type { FigureInput } from '../figure/figure-input.ts'
import { type MeasuredView, measureView } from '../figure/measured-view.ts'
import { gapOverYears } from '../gap/gap-over-years.ts'
import { inhabitantsOf } from '../gap/group-summary.ts'
import { findIndicatorYear } from '../indicators/find-indicator.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import { NAMED_ZONE_KINDS } from '../view/view-state.ts'
import { evaluateFormula } from './evaluate-formula.ts'
import { type ColumnId, ROW_GROUPS, type RowGroup } from './formula.ts'
import type { NumberReference } from './number-reference.ts'
import type { LeftOut, Receipt, ReceiptGroup } from './receipt.ts'
import { type ReceiptPlan, receiptPlan } from './receipt-plan.ts'
import type { ReceiptRow } from './receipt-row.ts'
import { receiptSources } from './receipt-sources.ts'

/**
 * All that a number of a view is made of.
 *
 * @param input as for `buildFigure`
 * @returns null where the view has no such number: no published value, nobody to take a mean over
 * @throws RangeError when the view names something that the edition does not hold
 */
export function buildReceipt(reference: NumberReference, input: FigureInput): Receipt | null {
  const view = measureView(input)
  const plan = receiptPlan(reference, view)
  const followed = plan.everyYear ? followedDistricts(view) : null
  const made = ROW_GROUPS.flatMap((group) => {
    const districts = plan.groups[group]
    return districts === undefined ? [] : [makeGroup(group, districts, { plan, view, followed })]
  })
  const rows = made.flatMap((one) => one.rows)
  if (made.some((one) => one.rows.length === 0)) return null
  const result = evaluateFormula(plan.formula, rows)
  if (!Number.isFinite(result)) return null
  const isWeighed = plan.weighed.length > 0
  return {
    formula: plan.formula,
    result,
    rowsAre: 'districts',
    rows,
    columns: columnsOf(rows),
    groups: made.map((one) => one.size),
    leftOut: made.flatMap((one) => one.leftOut),
    years: view.measure.kind === 'change' ? [view.year, view.measure.sinceYear] : [view.year],
    weightYear: isWeighed ? view.year : null,
    ...receiptSources(rows, view, isWeighed),
    method: plan.method,
  }
}

/** The wijken that the line over the years goes through. */
function followedDistricts(view: MeasuredView): ReadonlySet<DistrictCode> {
  const { edition, indicator, series, zone, compared } = view
  const districts = { inside: zone.inside, compared: compared.districts }
  const course = gapOverYears({ edition, indicator, series, ...districts })
  return new Set(
    course.kind === 'series' ? [...course.zoneDistricts, ...course.comparedDistricts] : [],
  )
}

interface MadeGroup {
  readonly rows: readonly ReceiptRow[]
  readonly leftOut: readonly LeftOut[]
  readonly size: ReceiptGroup
}

interface MadeFrom {
  readonly plan: ReceiptPlan
  readonly view: MeasuredView
  /** Only these count; null where every wijk may. */
  readonly followed: ReadonlySet<DistrictCode> | null
}

function makeGroup(
  group: RowGroup,
  districts: readonly DistrictCode[],
  { plan, view, followed }: MadeFrom,
): MadeGroup {
  if (group === 'region') {
    const row = regionRow(view)
    const rows = row ? [row] : []
    return { rows, leftOut: [], size: { group, counted: 1, total: 1, inhabitants: null } }
  }
  const isWeighed = plan.weighed.includes(group)
  // What a difference is taken from is a mean of the figures themselves.
  const measured = group === 'reference' ? figuresOf(view) : byDistrict(view.measured)
  const leftOut: LeftOut[] = []
  const rows = districts.flatMap((district): ReceiptRow[] => {
    const one = measured.get(district)
    if (one === undefined) return []
    if (one.kind === 'missing') {
      leftOut.push({ group, district, reason: one.reason })
      return []
    }
    const inhabitants = inhabitantsOf(view.population, district, view.year)
    if (isWeighed && (inhabitants === null || inhabitants === 0)) {
      leftOut.push({ group, district, reason: 'noInhabitants' })
      return []
    }
    if (followed && !followed.has(district)) {
      leftOut.push({ group, district, reason: 'notEveryYear' })
      return []
    }
    const weight = isWeighed && inhabitants !== null ? { inhabitants } : {}
    return [{ group, district, cells: { ...cellsOf(one, group, view), ...weight } }]
  })
  const connected = plan.neighbours ? withNeighbours(rows, view) : rows
  const kept = new Set(connected.map(({ district }) => district))
  for (const { district } of rows) {
    if (district !== null && !kept.has(district)) {
      leftOut.push({ group, district, reason: 'noNeighbour' })
    }
  }
  const inhabitants = isWeighed
    ? connected.reduce((total, { cells }) => total + (cells.inhabitants ?? 0), 0)
    : null
  const size = { group, counted: connected.length, total: districts.length, inhabitants }
  return { rows: connected, leftOut, size }
}

const byDistrict = (
  measured: readonly MeasuredDistrict[],
): ReadonlyMap<DistrictCode, MeasuredDistrict> =>
  new Map(measured.map((one) => [one.district, one]))

function figuresOf({ measured, series, year }: MeasuredView) {
  return byDistrict(
    measured.map(({ district }): MeasuredDistrict => {
      const observation = series.at(district, year)
      return observation.kind === 'observed'
        ? {
            kind: 'observed',
            district,
            value: observation.value,
            rank: null,
            detail: { kind: 'value' },
          }
        : {
            kind: 'missing',
            district,
            reason: observation.reason,
            missingYears: [{ year, reason: observation.reason }],
          }
    }),
  )
}

/** The figures of a wijk before the measure is taken. */
function cellsOf(
  { detail, value }: Extract<MeasuredDistrict, { kind: 'observed' }>,
  group: RowGroup,
  { measure }: MeasuredView,
): ReceiptRow['cells'] {
  if (group === 'reference') return { value }
  switch (detail.kind) {
    case 'value':
      return { value }
    case 'change':
      return { value: detail.to, since: detail.from }
    case 'difference':
      return { value: detail.to }
    case 'rank':
      return { value: measure.kind === 'rank' ? detail.figure : value }
    case 'stability': {
      const members = NAMED_ZONE_KINDS.map(
        (kind) => [kind, detail.memberOf.includes(kind) ? 1 : 0] as const,
      )
      return { definitions: detail.memberOf.length, ...Object.fromEntries(members) }
    }
  }
}

/** The published values of the region; null where one that is needed was not published. */
function regionRow({ indicator, measure, year }: MeasuredView): ReceiptRow | null {
  const value = findIndicatorYear(indicator, year)?.regionalBenchmark ?? null
  if (value === null) return null
  const row = { group: 'region', district: null } as const
  if (measure.kind !== 'change') return { ...row, cells: { value } }
  const since = findIndicatorYear(indicator, measure.sinceYear)?.regionalBenchmark ?? null
  return since === null ? null : { ...row, cells: { value, since } }
}

/** Rows with their neighbours among the rows; a wijk without one takes no part. */
function withNeighbours(
  rows: readonly ReceiptRow[],
  { edition }: MeasuredView,
): readonly ReceiptRow[] {
  const codes = rows.flatMap(({ district }) => (district === null ? [] : [district]))
  const graph = neighbourGraph(codes, edition.borders)
  const near = new Map(
    graph.codes.map((code, place) => [
      code,
      Array.from(neighboursOf(graph, place)).flatMap((other) => graph.codes[other] ?? []),
    ]),
  )
  return rows.flatMap((row) => {
    const neighbours = near.get(row.district ?? 0) ?? []
    return neighbours.length === 0 ? [] : [{ ...row, neighbours }]
  })
}

const COLUMN_ORDER: readonly ColumnId[] = [
  'value',
  'since',
  'definitions',
  ...NAMED_ZONE_KINDS,
  'lowest',
  'highest',
  'reached',
  'inhabitants',
  'declarations',
]

export function columnsOf(rows: readonly ReceiptRow[]): readonly ColumnId[] {
  return COLUMN_ORDER.filter((column) => rows.some(({ cells }) => cells[column] !== undefined))
}
