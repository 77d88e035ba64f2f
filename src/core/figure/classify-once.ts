import { classScope } from '../classes/class-scope.ts'
import type { Classification } from '../classes/classification.ts'
import { type ClassifyInput, classifyMeasure } from '../classes/classify-measure.ts'
import type { Edition } from '../edition.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { ViewState } from '../view/view-state.ts'
import type { FigureInput } from './figure-input.ts'

/** Own zones and manual limits make ever new choices; beyond this many all are let go. */
const MOST_REMEMBERED = 200

type Remembered = Map<string, Classification | null>

const remembered = new WeakMap<Edition, WeakMap<IndicatorSeries, Remembered>>()

/**
 * As `classifyMeasure`, computed once for the same edition, series and choices: limits over all
 * years are the same for every year, and most changes of a view leave them alone.
 *
 * @param input its districts and indicator are those of the edition and the series
 */
export function classifyOnce(
  input: ClassifyInput,
  { edition, series, view }: Pick<FigureInput, 'edition' | 'series' | 'view'>,
): Classification | null {
  const ofEdition = remembered.get(edition) ?? new WeakMap<IndicatorSeries, Remembered>()
  remembered.set(edition, ofEdition)
  const known: Remembered = ofEdition.get(series) ?? new Map()
  ofEdition.set(series, known)
  const key = keyOf(input, view)
  const found = known.get(key)
  if (found !== undefined) return found
  const classification = classifyMeasure(input)
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(key, classification)
  return classification
}

/** All that the limits depend on besides edition and series. */
function keyOf({ classes, year }: ClassifyInput, { measure, zone }: ViewState): string {
  const isOfYear = classScope(classes, measure.kind) === 'yearShown'
  const dependsOnZone = measure.kind === 'difference' && measure.reference !== 'region'
  return JSON.stringify([classes, measure, isOfYear ? year : null, dependsOnZone ? zone : null])
}
