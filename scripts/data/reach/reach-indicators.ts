import { reachIndicatorId } from '../../../src/core/access/reach-indicator.ts'
import type { ReachCount, ReachTable } from '../../../src/core/access/reach-table.ts'
import { shareWithout } from '../../../src/core/access/share-without.ts'
import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type { DataSource } from '../../../src/core/indicators/indicator.ts'
import type { Service } from '../../../src/core/services/service.ts'
import type { BuiltIndicators } from '../indicators/build-indicators.ts'
import { catalogueEntry } from '../indicators/catalogue-entry.ts'
import type { SourceCell } from '../indicators/observations.ts'
import { seriesColumns } from '../indicators/series-columns.ts'
import { countServices } from './count-services.ts'
import { SECTORS_SOURCE } from './reach-sources.ts'

/**
 * One indicator per type of service and walking time: the percentage of the inhabitants of each
 * residential district who do not reach such a service over the network.
 */
export function reachIndicators(
  table: ReachTable,
  services: readonly Service[],
  residential: readonly DistrictCode[],
  sources: readonly DataSource[],
): BuiltIndicators {
  const counted = countServices(services)
  const entries = table.counts
    .filter(({ distance }) => distance === 'network')
    .map((count) => {
      const id = reachIndicatorId(count)
      const cells = new Map([[table.year, sharesWithout(table, count)]])
      const series = seriesColumns(id, cells, residential)
      const entry = catalogueEntry(
        {
          line: 0,
          id,
          role: 'shown',
          theme: 'reach',
          unit: 'percent',
          valueKind: 'share',
          direction: 'highIsDisadvantage',
          decimals: 1,
          derivation: null,
        },
        { nl: '', fr: '' },
        series,
        undefined,
      )
      const sourceIds = sources.map((source) => source.id)
      return { series, entry: { ...entry, sourceIds, counted: counted[count.type] } }
    })
  return {
    catalogue: entries.map(({ entry }) => entry),
    series: entries.map(({ series }) => series),
    sources,
  }
}

function sharesWithout(
  { cells }: ReachTable,
  { reached }: ReachCount,
): ReadonlyMap<DistrictCode, SourceCell> {
  const inhabitants = new Map<DistrictCode, number>()
  const without = new Map<DistrictCode, number>()
  cells.forEach(({ district, inhabitants: all }, index) => {
    const notReached = all - (reached[index] ?? 0)
    inhabitants.set(district, (inhabitants.get(district) ?? 0) + all)
    without.set(district, (without.get(district) ?? 0) + notReached)
  })
  return new Map(
    [...inhabitants].map(([district, all]): readonly [DistrictCode, SourceCell] => {
      if (all === 0) return [district, { kind: 'missing', reason: 'notAvailable' }]
      const share = shareWithout(without.get(district) ?? 0, all)
      return [district, { kind: 'observed', value: share, sourceId: SECTORS_SOURCE }]
    }),
  )
}
