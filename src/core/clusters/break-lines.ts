import type { SharedBorder } from '../adjacency/adjacency.ts'
import type { DistrictCode } from '../districts/district.ts'
import type { DistrictValue } from '../indicators/observed-values.ts'
import { withoutFloatNoise } from '../measures/without-float-noise.ts'

export const BREAK_ORDERS = ['absolute', 'relative'] as const
export type BreakOrder = (typeof BREAK_ORDERS)[number]

/** A border between two neighbours with values, and how far these lie apart. */
export interface BreakLine {
  /** The neighbour with the lower value; with equal values the one with the lower code. */
  readonly lower: DistrictValue
  readonly higher: DistrictValue
  /** Length of the shared border. */
  readonly metres: number
  /** Higher value minus lower value, in the unit of the values; 0 or more. */
  readonly difference: number
  /** `difference` in per cent of the lower value; null when that is not above 0. */
  readonly relativePercent: number | null
}

export interface BreakLines {
  /** Largest difference first, at most as many as asked for. */
  readonly lines: readonly BreakLine[]
  /** Borders between two districts with a value: those that were compared. */
  readonly comparedBorders: number
  /** Borders that can not be compared, as a district on either side has no value. */
  readonly otherBorders: number
}

/**
 * The borders across which the values differ most. Ties are ordered by the longer border, then by
 * the codes. In relative order a border without a relative difference comes last.
 *
 * @param limit most lines wanted, 0 or more
 */
export function breakLines(
  districts: readonly DistrictValue[],
  borders: readonly SharedBorder[],
  order: BreakOrder,
  limit: number,
): BreakLines {
  const observed = new Map<DistrictCode, DistrictValue>(
    districts.map((entry) => [entry.district, entry]),
  )
  const lines = borders.flatMap(({ a, b, metres }): BreakLine[] => {
    const one = observed.get(a)
    const other = observed.get(b)
    return one === undefined || other === undefined ? [] : [breakLine(one, other, metres)]
  })
  const size = (line: BreakLine): number => sizeOf(line, order)
  return {
    lines: lines
      .sort((one, other) => descending(size(one), size(other)) || byLengthAndCode(one, other))
      .slice(0, limit),
    comparedBorders: lines.length,
    otherBorders: borders.length - lines.length,
  }
}

function breakLine(one: DistrictValue, other: DistrictValue, metres: number): BreakLine {
  const isOneLower =
    one.value < other.value || (one.value === other.value && one.district < other.district)
  const [lower, higher] = isOneLower ? [one, other] : [other, one]
  const difference = withoutFloatNoise(higher.value - lower.value)
  const relativePercent = lower.value > 0 ? (100 * difference) / lower.value : null
  return { lower, higher, metres, difference, relativePercent }
}

function sizeOf(line: BreakLine, order: BreakOrder): number {
  switch (order) {
    case 'absolute':
      return line.difference
    case 'relative':
      return line.relativePercent ?? Number.NEGATIVE_INFINITY
  }
}

/** Infinities subtract to NaN, so they are compared. */
function descending(one: number, other: number): number {
  if (one === other) return 0
  return one > other ? -1 : 1
}

function byLengthAndCode(one: BreakLine, other: BreakLine): number {
  return (
    other.metres - one.metres ||
    one.lower.district - other.lower.district ||
    one.higher.district - other.higher.district
  )
}
