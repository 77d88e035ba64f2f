import { comparedFacts } from '../gap/compared-facts.ts'
import { groupSize } from '../gap/group-size.ts'
import type { LegendMarker } from './figure.ts'
import type { MeasuredView } from './measured-view.ts'
import { regionalValue } from './regional-value.ts'
import { valueText } from './value-text.ts'

/**
 * Where the region (as published) and the means of the zone and of what it is compared with stand;
 * none for counts, and none for ranks and numbers of definitions, which have no mean.
 */
export function legendMarkers(measuredView: MeasuredView): readonly LegendMarker[] {
  const { compared, drawing, edition, gap, indicator, measure, texts, view, year, zone } =
    measuredView
  const { legend } = texts.figure
  if (drawing === 'symbols' || measure.kind === 'rank' || measure.kind === 'stability') return []
  const region = regionalValue(indicator, year, measure)
  const regionLabel = measure.kind === 'change' ? legend.regionChange : legend.region
  const zoneLabel = legend.zoneMean(texts.zones.label(zone.facts), groupSize(gap.zone))
  const other = comparedFacts(compared.choice, edition, view.language)
  return [
    ...marker('region', region, regionLabel),
    ...marker('zone', gap.zone.mean, zoneLabel),
    ...marker('rest', gap.rest.mean, legend.otherMean(other, groupSize(gap.rest))),
  ]

  function marker(kind: LegendMarker['kind'], value: number | null, label: string): LegendMarker[] {
    if (value === null) return []
    return [{ kind, value, valueText: valueText(value, indicator, view.measure, texts), label }]
  }
}
