import type { Unit } from '../core/indicators/indicator.ts'
import type { Language } from '../core/view/view-state.ts'
import type { PluralForms } from './number-conventions.ts'

/**
 * Number, unit, list and date forms of one language. Examples are Dutch. Minus is U+2212; groups
 * of three are held by U+202F in Dutch and French and a comma in English; a number and its unit
 * never break apart. A value that is not finite throws a RangeError that names it.
 */
export interface Formatter {
  readonly language: Language
  /** Rounded to a whole number: `24 488`. */
  integer(value: number): string
  /** `7 500,7`. */
  decimal(value: number, decimals: number): string
  /** With plus or minus; zero has no sign: `+1 200`, `−3,4`, `0`. */
  signed(value: number, decimals: number): string
  /** `€ 24 488`, `18,7%`, `7 501 inwoners/km²`. */
  value(value: number, unit: Unit, decimals: number): string
  /** Difference of two values in their unit, signed; that of two shares is in percentage points. */
  difference(value: number, unit: Unit, decimals: number): string
  /** A value that is already a percentage: 18.65 gives `18,7%`. */
  percentage(value: number, decimals: number): string
  /** Relative change in percent: `+24,2%`. */
  signedPercentage(value: number, decimals: number): string
  /** `+2,3 procentpunt`. */
  percentagePoints(value: number, decimals: number): string
  /** Class limits without unit: `18 000 – 21 000`; with the word `tot` when one is negative. */
  range(from: number, to: number, decimals: number): string
  /** Class limits of a change: `−500 tot +1 000`. */
  signedRange(from: number, to: number, decimals: number): string
  /** `< 18 000`. */
  below(limit: number, decimals: number): string
  /** `≥ 26 000`. */
  atLeast(limit: number, decimals: number): string
  /** Class limit of a change: `< −500`, `< +1 000`. */
  signedBelow(limit: number, decimals: number): string
  /** Class limit of a change: `≥ +8 500`. */
  signedAtLeast(limit: number, decimals: number): string
  /** Whole number and its noun: `118 wijken`. */
  count(value: number, forms: PluralForms): string
  /** The form of the noun alone that goes with the whole number. */
  plural(value: number, forms: PluralForms): string
  /** `1 000 inwoners`. */
  inhabitants(value: number): string
  /** Place in a ranking: `3e`. */
  ordinal(value: number): string
  /** Never grouped: `2023`. */
  year(value: number): string
  /** `2005–2023`; one year when both are the same. */
  yearSpan(first: number, last: number): string
  /** Under a kilometre `350 m`, else `1,2 km`. */
  distance(metres: number): string
  /** `12 minuten`. */
  minutes(value: number): string
  /** `a, b en c`. */
  and(items: readonly string[]): string
  /** `a, b of c`. */
  or(items: readonly string[]): string
  /** From `2026`, `2026-04` or `2026-04-05`: `5 april 2026`. RangeError for anything else. */
  date(iso: string): string
}
