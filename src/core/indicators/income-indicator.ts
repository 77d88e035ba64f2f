import type { IndicatorId } from './indicator.ts'

/**
 * Median taxable income per declaration: the figure on which the computed definitions of the arme
 * sikkel are read, whatever indicator is shown. It is the indicator of the first screen, so its
 * series comes with the page.
 */
export const INCOME_INDICATOR: IndicatorId = '2336'
