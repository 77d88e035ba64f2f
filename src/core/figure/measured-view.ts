import type { GroupSize } from '../../i18n/figure-facts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { Classification } from '../classes/classification.ts'
import { widenClasses } from '../classes/widen-classes.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import { type ComparedGroup, comparedGroup } from '../gap/compared-group.ts'
import { computeGap, type Gap } from '../gap/gap.ts'
import { findIndicator } from '../indicators/find-indicator.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { populationFor } from '../indicators/population-for.ts'
import { classFills } from '../look/class-fills.ts'
import { colourScaleFor } from '../look/colour-scale.ts'
import type { Flavour } from '../look/flavour.ts'
import { FLAVOURS } from '../look/flavours.ts'
import { measureDistricts } from '../measures/measure-districts.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import { resolveMeasure } from '../measures/resolve-measure.ts'
import type { ResolvedMeasure } from '../measures/resolved-measure.ts'
import type { ViewState } from '../view/view-state.ts'
import { incomeYear } from '../zones/income-basis.ts'
import { type ResolvedZone, resolveZone } from '../zones/resolve-zone.ts'
import { classifyOnce } from './classify-once.ts'
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
  /** Year of the figures shown: that of the view, or of the income that zones are read on. */
  readonly year: number
  /** Inhabitants that the figures shown are weighed and counted with. */
  readonly population: IndicatorSeries
  readonly measure: ResolvedMeasure
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
  readonly compared: ComparedGroup
  /** Of the measured values, between the zone and what it is compared with. */
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
  const zone = resolveZone(view.zone, edition)
  const measure = resolveMeasure(view.measure, { edition, indicator, series, zone })
  const year = measure.kind === 'stability' ? incomeYear(edition) : view.year
  const population =
    measure.kind === 'stability' ? edition.population : populationFor(edition, indicator)
  const measured = measureDistricts({ indicator, series, districts, year, measure })
  const observed = measured.filter((one) => one.kind === 'observed')
  const drawing = drawingOf(indicator, measure)
  // Values keep the classes they have without a scenario, so that colours can be compared.
  const classSeries = measure.kind === 'value' ? (input.classSeries ?? series) : series
  const classes = {
    indicator,
    series: classSeries,
    districts,
    year,
    measure,
    classes: view.classes,
  }
  const steady =
    drawing === 'symbols' ? null : classifyOnce(classes, { edition, series: classSeries, view })
  const classification =
    steady &&
    widenClasses(
      steady,
      observed.map(({ value }) => value),
    )
  const compared = comparedGroup(view.comparison, zone, edition)
  return {
    edition,
    view,
    texts,
    flavour,
    indicator,
    series,
    drawing,
    year,
    population,
    measure,
    measured,
    observed,
    size: { counted: observed.length, total: districts.length },
    classification,
    fills: classification
      ? classFills(classification.limits, colourScaleFor(indicator, view.measure), flavour)
      : [],
    zone,
    compared,
    gap: computeGap({
      measured,
      inside: zone.inside,
      rest: compared.districts,
      population,
      weightYear: year,
    }),
  }
}

/** A count is drawn as symbols; a number of definitions is no count of the indicator. */
function drawingOf(indicator: Indicator, measure: ResolvedMeasure): 'fill' | 'symbols' {
  return indicator.valueKind === 'count' && measure.kind !== 'stability' ? 'symbols' : 'fill'
}
