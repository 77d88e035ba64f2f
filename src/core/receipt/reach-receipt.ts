import { isGroundDistrict } from '../access/ground-district.ts'
import type { PopulationCell } from '../access/population-cell.ts'
import type { ReachArea } from '../access/sum-reach.ts'
import type { DistrictCode } from '../districts/district.ts'
import { columnsOf } from './build-receipt.ts'
import { evaluateFormula } from './evaluate-formula.ts'
import type { Formula, RowGroup } from './formula.ts'
import { column, group, percentOf, subtract, sum } from './formula-parts.ts'
import { NEED_FORMULA, SHARE_REACHED_FORMULA } from './measure-formulas.ts'
import type { Receipt } from './receipt.ts'
import type { ReceiptRow } from './receipt-row.ts'

/** Which number about reach is asked about. */
export type ReachReference =
  | {
      readonly kind: 'reach'
      readonly area: ReachArea
      readonly part: 'reached' | 'notReached'
      /** Whole persons, or per cent of the inhabitants of the area. */
      readonly as: 'persons' | 'share'
    }
  /** How the part of a group in those reached compares with its part in all inhabitants. */
  | { readonly kind: 'need'; readonly group: ReadonlySet<DistrictCode> }

export interface ReachReceiptInput {
  readonly cells: readonly PopulationCell[]
  /** Inhabitants reached, in the order of the cells: as it is, or under the scenario. */
  readonly reached: readonly number[]
  /** Year of the inhabitants. */
  readonly year: number
  readonly sourceIds: readonly string[]
}

/**
 * All that a number about reach is made of: the inhabitants of the parts of wijken, and those of
 * them who are reached.
 *
 * @returns null where nobody lives in the area, or nobody is reached at all
 */
export function reachReceipt(reference: ReachReference, input: ReachReceiptInput): Receipt | null {
  const area: ReachArea =
    reference.kind === 'need' ? { kind: 'districts', districts: reference.group } : reference.area
  const rows = rowsOf('area', area, input)
  if (rows.length === 0) return null
  const all = reference.kind === 'need' ? rowsOf('all', { kind: 'region' }, input) : []
  const made = [...rows, ...all]
  const formula = reachFormula(reference)
  const result = evaluateFormula(formula, made)
  if (!Number.isFinite(result)) return null
  return {
    formula,
    result,
    rowsAre: 'districts',
    rows: made,
    columns: columnsOf(made),
    groups: [rows, all].filter((some) => some.length > 0).map((some) => sizeOf(some)),
    leftOut: [],
    years: [input.year],
    weightYear: input.year,
    sourceIds: input.sourceIds,
    weightSourceIds: [],
    method: reference.kind,
  }
}

function reachFormula(reference: ReachReference): Formula {
  if (reference.kind === 'need') return NEED_FORMULA
  const reached = sum(group('area'), column('reached'))
  const inhabitants = sum(group('area'), column('inhabitants'))
  const isShare = reference.as === 'share'
  switch (reference.part) {
    case 'reached':
      return isShare ? SHARE_REACHED_FORMULA : reached
    case 'notReached': {
      const notReached = subtract(inhabitants, reached)
      return isShare ? percentOf(notReached, inhabitants) : notReached
    }
  }
}

function rowsOf(
  id: RowGroup,
  area: ReachArea,
  { cells, reached }: ReachReceiptInput,
): readonly ReceiptRow[] {
  return cells.flatMap((cell, index): ReceiptRow[] => {
    const { district, municipality, inhabitants } = cell
    if (!isIn(cell, area)) return []
    return [
      {
        group: id,
        district,
        municipality,
        cells: { reached: reached[index] ?? 0, inhabitants },
      },
    ]
  })
}

function isIn({ district, municipality }: PopulationCell, area: ReachArea): boolean {
  switch (area.kind) {
    case 'region':
      return true
    case 'municipality':
      return municipality === area.municipality
    case 'districts':
      return area.districts.has(district)
  }
}

/** Parts outside the wijken hold inhabitants and are no wijk. */
function sizeOf(rows: readonly ReceiptRow[]): Receipt['groups'][number] {
  const districts = new Set(
    rows.flatMap(({ district }) =>
      district === null || isGroundDistrict(district) ? [] : [district],
    ),
  )
  return {
    group: rows[0]?.group ?? 'area',
    counted: districts.size,
    total: districts.size,
    inhabitants: rows.reduce((total, { cells }) => total + (cells.inhabitants ?? 0), 0),
  }
}
