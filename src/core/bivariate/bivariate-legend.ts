import type { IndicatorId } from '../indicators/indicator.ts'
import type { Tercile } from '../inequality/bivariate-classes.ts'

/** One of the two indicators, and where its thirds begin and end. */
export interface BivariateAxis {
  readonly indicator: IndicatorId
  readonly name: string
  readonly unitText: string
  readonly year: number
  /** Limits of the lowest, middle and highest third; empty for a third that holds no wijk. */
  readonly thirds: readonly [string, string, string]
}

export interface BivariateLegendCell {
  readonly first: Tercile
  readonly second: Tercile
  /** `#rrggbb`. */
  readonly fill: string
  readonly districtCount: number
  /** Inhabitants of these wijken in the year of the first indicator. */
  readonly inhabitants: number
  /** Which third of which indicator, in words. */
  readonly label: string
}

/** What the colours of a map of two indicators mean. */
export interface BivariateLegend {
  readonly first: BivariateAxis
  readonly second: BivariateAxis
  /** Nine cells, the first indicator lowest first, within it the second lowest first. */
  readonly cells: readonly BivariateLegendCell[]
  /** Wijken that lack one of the two. */
  readonly missing: { readonly districtCount: number; readonly inhabitants: number }
  /** Inhabited wijken with both figures and inhabitants on record. */
  readonly pairedCount: number
  /** How the thirds are made, in words. */
  readonly rule: string
}
