import type { Unit } from '../../../src/core/indicators/indicator.ts'

interface ValueRange {
  readonly minimum: number
  readonly maximum: number
  readonly integer: 'required' | 'optional'
}

/**
 * What a figure in Brussels can be, per unit. Wide: it catches a wrong column, a shifted decimal
 * or a code read as a value, not an unusual district.
 */
const VALUE_RANGES: Readonly<Record<Exclude<Unit, 'number'>, ValueRange>> = {
  euros: { minimum: 1_000, maximum: 2_000_000, integer: 'optional' },
  percent: { minimum: 0, maximum: 100, integer: 'optional' },
  inhabitantsPerSquareKilometre: { minimum: 0, maximum: 100_000, integer: 'optional' },
  dwellingsPer100Households: { minimum: 0, maximum: 150, integer: 'optional' },
  decibels: { minimum: 20, maximum: 120, integer: 'optional' },
  microgramsPerCubicMetre: { minimum: 0, maximum: 200, integer: 'optional' },
  inhabitants: { minimum: 0, maximum: 100_000, integer: 'required' },
}

/** First and last year that a figure can be of: older ones were not collected per district. */
export const YEAR_RANGE = { first: 1981, last: 2040 } as const

/** Why a value can not be of this unit; null when it can. */
export function rangeFault(value: number, unit: Unit): string | null {
  if (unit === 'number') return 'an edition knows the unit of every figure'
  const { minimum, maximum, integer } = VALUE_RANGES[unit]
  if (value < minimum || value > maximum) {
    return `value ${value} is out of range for ${unit} (${minimum} to ${maximum})`
  }
  if (integer === 'required' && !Number.isInteger(value)) return `value ${value} is no whole number`
  return null
}
