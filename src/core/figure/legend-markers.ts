import type { GroupSize } from '../../i18n/figure-facts.ts'
import type { GroupSummary } from '../gap/group-summary.ts'
import type { LegendMarker } from './figure.ts'
import type { MeasuredView } from './measured-view.ts'
import { regionalValue } from './regional-value.ts'
import { valueText } from './value-text.ts'

/** Where the region (as published) and the means of zone and rest stand; none for counts. */
export function legendMarkers(measuredView: MeasuredView): readonly LegendMarker[] {
  const { drawing, gap, indicator, texts, view } = measuredView
  const { legend } = texts.figure
  if (drawing === 'symbols') return []
  const region = regionalValue(indicator, view.year, view.measure)
  const regionLabel = view.measure.kind === 'change' ? legend.regionChange : legend.region
  const zoneLabel = legend.zoneMean(legend.zone[view.zone.kind], sizeOf(gap.zone))
  return [
    ...marker('region', region, regionLabel),
    ...marker('zone', gap.zone.mean, zoneLabel),
    ...marker('rest', gap.rest.mean, legend.restMean(sizeOf(gap.rest))),
  ]

  function marker(kind: LegendMarker['kind'], value: number | null, label: string): LegendMarker[] {
    if (value === null) return []
    return [{ kind, value, valueText: valueText(value, indicator, view.measure, texts), label }]
  }
}

function sizeOf({ districts, missing, unweighted }: GroupSummary): GroupSize {
  const counted = districts.length
  return { counted, total: counted + missing.length + unweighted.length }
}
