import type { GroupSize } from '../../i18n/figure-facts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { Classification } from '../classes/classification.ts'
import { classifyMeasure } from '../classes/classify-measure.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import { computeGap, type Gap } from '../gap/gap.ts'
import { findIndicator } from '../indicators/find-indicator.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { classFills } from '../look/class-fills.ts'
import { colourScaleFor } from '../look/colour-scale.ts'
import type { Flavour } from '../look/flavour.ts'
import { FLAVOURS } from '../look/flavours.ts'
import { measureDistricts } from '../measures/measure-districts.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import type { ViewState } from '../view/view-state.ts'
import { type ResolvedZone, resolveZone } from '../zones/resolve-zone.ts'
import type { FigureInput } from './figure-input.ts'

export type ObservedDistrict = Extract<MeasuredDistrict, { kind: 'observed' }>

/** What every part of a figure is made from, computed once. */
export interface MeasuredView {
  readonly edition: Edition
  readonly view: ViewState
  readonly texts: Texts
  readonly flavour: Flavour
  readonly indicator: Indicator
  readonly series: IndicatorSeries
  readonly drawing: 'fill' | 'symbols'
  /** One per residential district, in the order of the edition. */
  readonly measured: readonly MeasuredDistrict[]
  readonly observed: readonly ObservedDistrict[]
  /** Residential districts with a value, of all. */
  readonly size: GroupSize
  /** null for symbols and when no district has a value in the years that count. */
  readonly classification: Classification | null
  /** One `#rrggbb` per class. */
  readonly fills: readonly string[]
  readonly zone: ResolvedZone
  readonly gap: Gap
}

/**
 * Measures a view: values, classes, colours, zone and gap.
 *
 * @throws RangeError when the view names something that the edition does not hold
 */
export function measureView(input: FigureInput): MeasuredView {
  const { edition, series, view, texts, flavour = FLAVOURS.light } = input
  const indicator = findIndicator(edition.indicators, view.indicator)
  const districts = residentialCodes(edition.districts)
  const { year, measure, classes } = view
  const measured = measureDistricts({ indicator, series, districts, year, measure })
  const observed = measured.filter((one) => one.kind === 'observed')
  const drawing = indicator.valueKind === 'count' ? 'symbols' : 'fill'
  const classification =
    drawing === 'symbols'
      ? null
      : classifyMeasure({ indicator, series, districts, year, measure, classes })
  const zone = resolveZone(view.zone, edition)
  return {
    edition,
    view,
    texts,
    flavour,
    indicator,
    series,
    drawing,
    measured,
    observed,
    size: { counted: observed.length, total: districts.length },
    classification,
    fills: classification
      ? classFills(classification.limits, colourScaleFor(indicator, measure), flavour)
      : [],
    zone,
    gap: computeGap({ measured, ...zone, population: edition.population, weightYear: year }),
  }
}
