import { breakLines } from '../clusters/break-lines.ts'
import type { DistrictCode } from '../districts/district.ts'
import { measuredUnit } from '../measures/measured-unit.ts'
import { comparedSize } from '../sentences/compared-size.ts'
import type { BreakLineMark, DistrictMark } from './figure.ts'
import type { MeasuredView } from './measured-view.ts'

type ValuedMark = Extract<DistrictMark, { kind: 'valued' }>

/** A border shorter than this is listed with its length but not drawn: it is a corner, not an edge. */
export const SHORT_BORDER_METRES = 100

/** A difference as large as the whole range of the classes would be this wide; CSS pixels. */
const FULL_RANGE_PIXELS = 14
const WIDEST_PIXELS = 8
/** What would be thinner is not drawn. */
const THINNEST_PIXELS = 1

/**
 * Every border between two wijken with a value, by the difference of the values drawn, largest
 * first. Widths are on the range of the classes, so that with classes over all years they stay
 * comparable while the year changes. None for counts: these say how large a wijk is.
 *
 * @param marks of the same view
 */
export function breakLineMarks(
  measuredView: MeasuredView,
  marks: readonly DistrictMark[],
): readonly BreakLineMark[] {
  const { edition, classification, view } = measuredView
  if (view.breakLines === 'hidden' || classification === null) return []
  const valued = new Map<DistrictCode, ValuedMark>()
  for (const mark of marks) if (mark.kind === 'valued') valued.set(mark.district, mark)
  const { lines } = breakLines(
    [...valued.values()],
    edition.borders,
    'absolute',
    edition.borders.length,
  )
  const range = (classification.limits.at(-1) ?? 0) - (classification.limits[0] ?? 0)
  return lines.flatMap(({ lower, higher, metres, difference }): BreakLineMark[] => {
    const low = valued.get(lower.district)
    const high = valued.get(higher.district)
    if (!low || !high) return []
    return [
      {
        lower: sideOf(low),
        higher: sideOf(high),
        metres,
        difference,
        differenceText: differenceText(difference, measuredView),
        widthPixels: metres < SHORT_BORDER_METRES ? 0 : widthPixels(difference, range),
      },
    ]
  })
}

function sideOf({ district, name, municipality, valueText, fill }: ValuedMark) {
  return { district, name, municipality, valueText, fill }
}

function widthPixels(difference: number, range: number): number {
  const pixels = range > 0 ? (FULL_RANGE_PIXELS * difference) / range : 0
  return pixels < THINNEST_PIXELS ? 0 : Math.min(WIDEST_PIXELS, Math.round(pixels * 10) / 10)
}

/** Without a sign: which side is higher is told by the sides. */
function differenceText(
  difference: number,
  { indicator, texts, view }: Pick<MeasuredView, 'indicator' | 'texts' | 'view'>,
): string {
  const unit = measuredUnit(indicator.unit, view.measure)
  switch (unit) {
    case 'rank':
    case 'definitions':
      return texts.format.integer(difference)
    case 'percentagePoints':
      return comparedSize(difference, { ...indicator, unit: 'percent' }, texts).amount
    default:
      return comparedSize(difference, { ...indicator, unit }, texts).amount
  }
}
