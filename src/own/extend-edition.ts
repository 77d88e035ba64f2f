import type { CountedServices } from '../core/access/counted-services.ts'
import { OWN_REACH_CHOICES } from '../core/access/reach-choice.ts'
import { reachIndicatorId } from '../core/access/reach-indicator.ts'
import type { Edition } from '../core/edition.ts'
import type { DataSource, Indicator, IndicatorSeries } from '../core/indicators/indicator.ts'
import { seriesFromColumns } from '../core/indicators/series-from-columns.ts'
import { indicatorOfOwn, largest, observedValues, smallest } from '../core/own/own-indicator.ts'
import type { Service } from '../core/services/service.ts'
import type { OwnEntry } from './own-entry.ts'
import type { OwnReach } from './own-reach.ts'
import { ownServices } from './own-services.ts'

/** An edition with what a person brought beside what was published. */
export interface ExtendedEdition {
  readonly edition: Edition
  /** The figures of every indicator that was added, reach among them. */
  readonly series: readonly IndicatorSeries[]
  readonly services: readonly Service[]
}

/**
 * Adds own data to an edition: nothing of the edition changes. Of two columns with the same id the
 * one that was added last is shown.
 *
 * @param reach of the services among the entries; null when there are none, or while it is not known:
 *   then the services are left out
 */
export function extendEdition(
  edition: Edition,
  entries: readonly OwnEntry[],
  reach: OwnReach | null,
): ExtendedEdition {
  const columns = new Map(
    entries.flatMap(({ set }) =>
      set.data.kind === 'indicators'
        ? set.data.indicators.map((own) => [own.id, { own, set }])
        : [],
    ),
  )
  const added = [...columns.values()].flatMap(({ own, set }) => {
    const indicator = indicatorOfOwn(own, set, edition.districts)
    const series = seriesFromColumns({ ...own.columns, id: own.id }, edition.districts, 'notInFile')
    return indicator === null ? [] : [{ indicator, series }]
  })
  const services = reach === null ? [] : ownServices(entries)
  const reached = reach === null ? [] : reachIndicators(edition, entries, services, reach)
  const all = [...added, ...reached]
  return {
    edition: Object.freeze({
      ...edition,
      indicators: [...edition.indicators, ...all.map(({ indicator }) => indicator)],
      sources: [...edition.sources, ...entries.map(sourceOf)],
    }),
    series: all.map(({ series }) => series),
    services,
  }
}

interface Added {
  readonly indicator: Indicator
  readonly series: IndicatorSeries
}

/** As the reach of a published type is told, with the figures of the own services. */
function reachIndicators(
  edition: Edition,
  entries: readonly OwnEntry[],
  services: readonly Service[],
  { columns }: OwnReach,
): readonly Added[] {
  const fileName = entries
    .flatMap(({ set }) => (set.data.kind === 'services' ? [set.fileName] : []))
    .join(', ')
  return OWN_REACH_CHOICES.flatMap((choice): readonly Added[] => {
    const id = reachIndicatorId(choice)
    const model = edition.indicators.find(
      (one) => one.id === reachIndicatorId({ ...choice, type: 'communityCentre' }),
    )
    const own = columns.find((one) => one.id === id)
    if (!model || !own) return []
    const observed = observedValues(own, edition.districts)
    const values = observed.flat()
    const indicator: Indicator = {
      ...model,
      id,
      years: model.years.map((year) => ({
        ...year,
        observedDistricts: observed[own.years.indexOf(year.year)]?.length ?? 0,
      })),
      extent: [smallest(values), largest(values)],
      counted: countedOf(services),
      brought: { fileName, unitText: '' },
    }
    return [{ indicator, series: seriesFromColumns(own, edition.districts) }]
  })
}

function countedOf(services: readonly Service[]): CountedServices {
  const placed = services.filter(({ point }) => point !== null)
  return {
    placed: placed.length,
    toStreet: placed.filter(({ certainty }) => certainty === 'street').length,
    unplaced: services.length - placed.length,
  }
}

const sourceOf = ({ set }: OwnEntry): DataSource => ({
  id: set.id,
  publisher: set.fileName,
  edition: set.fileName,
  retrieved: set.addedOn,
  licence: '',
})
