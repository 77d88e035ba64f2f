import type { indicatorPage } from './nl/indicator-page.ts'

/** The words of the page on one indicator; apart from `Texts`: the first screen has none. */
export type IndicatorPageTexts = typeof indicatorPage
