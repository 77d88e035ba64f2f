import type { Edition } from '../edition.ts'
import { findIndicator } from '../indicators/find-indicator.ts'
import type { ViewState } from './view-state.ts'

/** Why a measure that was on screen is not any more, though nobody chose another. */
export type DroppedMeasure =
  /** The indicator has no figure of that year, or it is not earlier than the one shown. */
  | { readonly kind: 'change'; readonly sinceYear: number; readonly year: number }
  /** Counts have no mean to differ from and no rank. */
  | { readonly kind: 'count' }
  /** Groups of people are not ranked. */
  | { readonly kind: 'notRanked' }
  /** A relative difference says nothing of a share or of decibels. */
  | { readonly kind: 'noRatio' }
  /** Two indicators show their values. */
  | { readonly kind: 'twoFigures' }

/**
 * Why an action took a measure away.
 *
 * @param before the view on which the person acted
 * @param wanted what the action made of it
 * @param after `wanted` as it fits the edition: see `reconcileView`
 * @returns null when the measure stayed, or when the person chose another
 */
export function droppedMeasure(
  before: ViewState,
  wanted: ViewState,
  after: ViewState,
  edition: Edition,
): DroppedMeasure | null {
  const { measure } = before
  if (measure.kind === 'value' || after.measure.kind !== 'value') return null
  if (after.lens.kind === 'bivariate' && before.lens !== after.lens) return { kind: 'twoFigures' }
  if (wanted.measure !== measure) return null
  const indicator = findIndicator(edition.indicators, after.indicator)
  switch (measure.kind) {
    case 'change':
      return { kind: 'change', sinceYear: measure.sinceYear, year: after.year }
    case 'difference':
      return { kind: indicator.valueKind === 'count' ? 'count' : 'noRatio' }
    case 'rank':
      return { kind: indicator.valueKind === 'count' ? 'count' : 'notRanked' }
    case 'stability':
      return null
  }
}
