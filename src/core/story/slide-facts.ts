import type { Texts } from '../../i18n/texts.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import type { Figure } from '../figure/figure.ts'
import { gapOverYears } from '../gap/gap-over-years.ts'
import { type GapReport, gapReport } from '../gap/gap-report.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import { hasMeaningfulRatio } from '../measures/available-measures.ts'
import { ALL_SERVICE_TYPES } from '../services/service.ts'
import type { ViewState } from '../view/view-state.ts'
import { resolveZone } from '../zones/resolve-zone.ts'
import type { SlideFacts } from './fill-slide-text.ts'

export interface SlideFactsInput {
  readonly edition: Edition
  readonly view: ViewState
  readonly series: IndicatorSeries
  /** The figure of the view. */
  readonly figure: Figure
  readonly texts: Texts
}

/**
 * The facts that the texts of a slide may name. All numbers are those of the figure or of the gap
 * panel, typeset in the language of the texts; a fact that the view does not have is absent.
 *
 * - `sentence`, `basis`, `title`, `year`, `unit`: of the figure.
 * - `counted`, `missing`, `total`: wijken with, without and in all.
 * - `zone`, `rest`, `region`: the means and the regional value of the legend.
 * - `zoneCount`: wijken of the arme sikkel; `zoneName`: its name.
 * - `gap`: zone minus rest; `gapFirst`, `gapLast`, `gapFirstYear`, `gapLastYear`: the ends of the
 *   gap over the years, over the same wijken; `gapPercentFirst`, `gapPercentLast`: in per cent.
 * - `points…`: the number of services shown of a type, such as `pointsLibrary`.
 */
export function slideFacts(input: SlideFactsInput): SlideFacts {
  return { ...figureFacts(input), ...gapFacts(input), ...pointFacts(input) }
}

function figureFacts({ edition, figure, texts, view }: SlideFactsInput): SlideFacts {
  const { format, zones } = texts
  const markers = Object.fromEntries(
    figure.legend.markers.map(({ kind, valueText }) => [kind, valueText]),
  )
  const zone = resolveZone(view.zone, edition)
  const missing = figure.marks.filter(({ kind }) => kind === 'missing').length
  const counted = figure.marks.filter(({ kind }) => kind === 'valued').length
  return {
    ...markers,
    sentence: figure.sentence,
    basis: figure.basis,
    title: figure.title,
    year: format.year(figure.year),
    unit: figure.legend.unitText,
    counted: format.integer(counted),
    missing: format.integer(missing),
    total: format.integer(residentialCodes(edition.districts).length),
    zoneCount: format.integer(zone.inside.length),
    zoneName: zones.label(zone.facts),
  }
}

function gapFacts(input: SlideFactsInput): SlideFacts {
  const { edition, figure, series, texts, view } = input
  if (figure.drawing === 'symbols') return {}
  const report = gapReport({ edition, series, view })
  const { indicator, zone, compared, gap } = report
  const difference = differenceIn(report, texts)
  const course = gapOverYears({ edition, indicator, series, inside: zone.inside, compared })
  const ends = course.kind === 'series' ? [course.gaps[0], course.gaps.at(-1)] : []
  const [first, last] = ends
  return {
    ...fact('gap', difference(gap.absolute)),
    ...fact('gapFirst', difference(first?.gap.absolute ?? null)),
    ...fact('gapLast', difference(last?.gap.absolute ?? null)),
    ...fact('gapFirstYear', first ? texts.format.year(first.year) : null),
    ...fact('gapLastYear', last ? texts.format.year(last.year) : null),
    ...(hasMeaningfulRatio(indicator.unit)
      ? {
          ...fact('gapPercentFirst', percent(first?.gap.relativePercent ?? null, texts)),
          ...fact('gapPercentLast', percent(last?.gap.relativePercent ?? null, texts)),
        }
      : {}),
    ...(course.kind === 'series'
      ? {
          gapZoneCount: texts.format.integer(course.zoneDistricts.length),
          gapRestCount: texts.format.integer(course.comparedDistricts.length),
        }
      : {}),
  }
}

function pointFacts({ figure, texts, view }: SlideFactsInput): SlideFacts {
  const shown = ALL_SERVICE_TYPES.filter((type) => view.serviceTypes.includes(type))
  return Object.fromEntries(
    shown.map((type) => [
      `points${type.charAt(0).toUpperCase()}${type.slice(1)}`,
      texts.format.integer(figure.points.filter((point) => point.type === type).length),
    ]),
  )
}

const differenceIn =
  ({ indicator: { unit, decimals } }: GapReport, { format }: Texts) =>
  (value: number | null): string | null =>
    value === null ? null : format.difference(value, unit, decimals)

const percent = (value: number | null, { format }: Texts): string | null =>
  value === null ? null : format.signedPercentage(value, 1)

const fact = (name: string, text: string | null): SlideFacts =>
  text === null ? {} : { [name]: text }
