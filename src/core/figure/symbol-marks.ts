import { indexDistricts } from '../districts/district-index.ts'
import { residentialCodes } from '../districts/residential.ts'
import { DIVERGING_RAMPS } from '../look/ramps.ts'
import type { ClassChoice } from '../view/view-state.ts'
import { classifyOnce } from './classify-once.ts'
import { emphasisOf } from './district-marks.ts'
import type { LegendSymbol, SymbolMark } from './figure.ts'
import type { MeasuredView } from './measured-view.ts'
import { valueText } from './value-text.ts'

/** Width of the region, in CSS pixels, at which the radii of the symbols are given. */
export const SYMBOL_REGION_PIXELS = 1000

/** Radius of the largest symbol of all years. */
const LARGEST_RADIUS_PIXELS = 30

/**
 * Circles with an area proportional to the size of the value, on one scale for all years; the
 * larger ones first, so that the smaller ones are drawn over them. A loss has a colour of its own.
 */
export function symbolMarks(measuredView: MeasuredView): readonly SymbolMark[] {
  const { drawing, edition, observed, view } = measuredView
  if (drawing === 'fill') return []
  const districts = indexDistricts(edition.districts)
  const largest = largestSize(measuredView)
  return observed
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.district - b.district)
    .flatMap(({ district: code, value }) => {
      const district = districts.get(code)
      if (!district) return []
      return [
        {
          district: code,
          point: district.labelPoint,
          radiusPixels: radiusOf(value, largest),
          fill: fillOf(value, measuredView),
          emphasis: emphasisOf(district, { view }),
        },
      ]
    })
}

/** Example circles at round numbers, the largest first; under a change a loss too. */
export function legendSymbols(measuredView: MeasuredView): readonly LegendSymbol[] {
  const { indicator, texts, view } = measuredView
  const largest = largestSize(measuredView)
  const round = roundDown(largest)
  const values = [round, round / 4, round / 20]
  const losses = measuredView.observed.some(({ value }) => value < 0) ? [-round / 4] : []
  return [...values, ...losses]
    .filter((value) => value !== 0)
    .map((value) => ({
      value,
      label: valueText(value, indicator, view.measure, texts),
      radiusPixels: radiusOf(value, largest),
      fill: fillOf(value, measuredView),
    }))
}

function radiusOf(value: number, largest: number): number {
  return largest === 0 ? 0 : LARGEST_RADIUS_PIXELS * Math.sqrt(Math.abs(value) / largest)
}

function fillOf(value: number, { flavour, view }: MeasuredView): string {
  if (view.measure.kind === 'value') return flavour.colours.symbolFill
  const { below, above } = DIVERGING_RAMPS.neutralChange
  const [colour] = (value < 0 ? below : above)[0] ?? []
  return colour ?? flavour.colours.symbolFill
}

const EXTENT_OF_ALL_YEARS: ClassChoice = {
  kind: 'computed',
  method: 'equalInterval',
  count: 2,
  scope: 'allYears',
}

/** The largest size of a value in any year, so that the scale does not move with the year. */
function largestSize({ edition, indicator, measure, series, view, year }: MeasuredView): number {
  const districts = residentialCodes(edition.districts)
  const classes = EXTENT_OF_ALL_YEARS
  const extent = classifyOnce(
    { indicator, series, districts, year, measure, classes },
    { edition, series, view },
  )
  return Math.max(0, ...(extent?.limits ?? []).map(Math.abs))
}

/** The largest 1, 2 or 5 times a power of ten that is not above the number. */
function roundDown(size: number): number {
  if (size === 0) return 0
  const power = 10 ** Math.floor(Math.log10(size))
  const lead = size / power
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power
}
