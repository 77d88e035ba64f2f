import { COMPLETE_YEAR_DISTRICTS } from '../classes/pooled-values.ts'
import type { Indicator, IndicatorYear } from '../indicators/indicator.ts'
import type { FigureNotice } from './figure.ts'
import type { MeasuredView } from './measured-view.ts'

/**
 * Says that the year shown covers part of the districts only, and names the nearest year that
 * covers all or nearly all; null where nearly all have a value.
 */
export function figureNotice(measuredView: MeasuredView): FigureNotice | null {
  const { indicator, size, texts, view } = measuredView
  if (size.counted >= COMPLETE_YEAR_DISTRICTS || view.measure.kind === 'stability') return null
  const { notice } = texts.figure
  const nearest = nearestFullYear(indicator, view.year)
  const missing =
    view.measure.kind === 'change'
      ? notice.partialChange(view.measure.sinceYear, view.year, size)
      : (indicator.brought ? notice.partialFile : notice.partialYear)(view.year, size)
  const offer = nearest
    ? ` ${notice.nearest(nearest.year, { counted: nearest.observedDistricts, total: size.total })}`
    : ''
  return {
    kind: 'partialYear',
    observed: size.counted,
    missing: size.total - size.counted,
    nearestFullYear: nearest?.year ?? null,
    text: missing + offer,
  }
}

/** The later one where two are as near; null when none is full or the year itself is. */
function nearestFullYear(indicator: Indicator, year: number): IndicatorYear | null {
  const full = indicator.years.filter(
    ({ observedDistricts }) => observedDistricts >= COMPLETE_YEAR_DISTRICTS,
  )
  if (full.some((candidate) => candidate.year === year)) return null
  const [nearest] = full.toSorted(
    (a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year,
  )
  return nearest ?? null
}
