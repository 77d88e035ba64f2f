import type { Unit } from '../indicators/indicator.ts'

/** What ratios, Gini and Theil of the values of an indicator say. */
export type RatioMeaning =
  /** How unevenly an amount is spread. */
  | 'amount'
  /** How unevenly a rate, share or density differs over the map; not the same as its complement. */
  | 'rate'
  /** Nothing: the scale is logarithmic, the number is a count that grows with the district, or what it counts is not known. */
  | 'none'

/** Gives what ratio measures mean for values in a unit; none should be shown for `none`. */
export function ratioMeaning(unit: Unit): RatioMeaning {
  switch (unit) {
    case 'euros':
      return 'amount'
    case 'percent':
    case 'inhabitantsPerSquareKilometre':
    case 'dwellingsPer100Households':
    case 'microgramsPerCubicMetre':
      return 'rate'
    case 'decibels':
    case 'inhabitants':
    case 'number':
      return 'none'
  }
}
