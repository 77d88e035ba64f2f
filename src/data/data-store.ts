import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ReachTable } from '../core/access/reach-table.ts'
import type { Edition } from '../core/edition.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { IndicatorId, IndicatorSeries } from '../core/indicators/indicator.ts'
import type { Street } from '../core/search/street.ts'
import type { SectorLevel } from '../core/sectors/sector-level.ts'
import type { EditionLoader, ServiceCatalogue } from './edition-loader.ts'
import { loadOnce } from './load-slot.ts'
import { IDLE, type LoadState, type SettledLoad } from './load-state.ts'

export interface DataState {
  /** Absent is idle: read with `seriesState`. */
  readonly series: ReadonlyMap<IndicatorId, LoadState<IndicatorSeries>>
  readonly services: LoadState<ServiceCatalogue>
  readonly streets: LoadState<readonly Street[]>
  readonly reach: LoadState<ReachTable>
  readonly geometry: LoadState<MapGeometry>
  readonly sectors: LoadState<SectorLevel>
}

/**
 * What has been loaded of one edition. A `load…` returns what is there, joins a load that is under
 * way, and tries a failed one again. Its promise never rejects: it gives the settled state.
 */
export interface DataStore
  extends Pick<StoreApi<DataState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly edition: Edition
  loadSeries(id: IndicatorId): Promise<SettledLoad<IndicatorSeries>>
  loadServices(): Promise<SettledLoad<ServiceCatalogue>>
  loadStreets(): Promise<SettledLoad<readonly Street[]>>
  loadReach(): Promise<SettledLoad<ReachTable>>
  loadGeometry(): Promise<SettledLoad<MapGeometry>>
  loadSectors(): Promise<SettledLoad<SectorLevel>>
}

/** How far the series of an indicator has come. */
export function seriesState(state: DataState, id: IndicatorId): LoadState<IndicatorSeries> {
  return state.series.get(id) ?? IDLE
}

/** @param known series that need no request, such as those that came with the page */
export function createDataStore(
  edition: Edition,
  loader: Omit<EditionLoader, 'loadEdition'>,
  known: readonly IndicatorSeries[],
): DataStore {
  const { getState, getInitialState, subscribe, setState } = createStore<DataState>()(() => ({
    series: new Map(
      [edition.population, ...known].map((series) => [
        series.id,
        { kind: 'loaded', value: series } as const,
      ]),
    ),
    services: IDLE,
    streets: IDLE,
    reach: IDLE,
    geometry: IDLE,
    sectors: IDLE,
  }))

  const seriesLoads = new Map<IndicatorId, () => Promise<SettledLoad<IndicatorSeries>>>()
  const seriesLoad = (id: IndicatorId) =>
    loadOnce<IndicatorSeries>({
      name: `series ${id}`,
      read: () => seriesState(getState(), id),
      write: (state) => setState(({ series }) => ({ series: new Map(series).set(id, state) })),
      load: () => loader.loadSeries(id, edition),
    })

  return {
    edition,
    getState,
    getInitialState,
    subscribe,
    loadSeries: (id) => {
      const load = seriesLoads.get(id) ?? seriesLoad(id)
      seriesLoads.set(id, load)
      return load()
    },
    loadServices: loadOnce<ServiceCatalogue>({
      name: 'services',
      read: () => getState().services,
      write: (services) => setState({ services }),
      load: () => loader.loadServices(edition),
    }),
    loadStreets: loadOnce<readonly Street[]>({
      name: 'streets',
      read: () => getState().streets,
      write: (streets) => setState({ streets }),
      load: () => loader.loadStreets(edition),
    }),
    loadReach: loadOnce<ReachTable>({
      name: 'reach',
      read: () => getState().reach,
      write: (reach) => setState({ reach }),
      load: () => loader.loadReach(edition),
    }),
    loadGeometry: loadOnce<MapGeometry>({
      name: 'geometry',
      read: () => getState().geometry,
      write: (geometry) => setState({ geometry }),
      load: () => loader.loadGeometry(edition),
    }),
    loadSectors: loadOnce<SectorLevel>({
      name: 'sectors',
      read: () => getState().sectors,
      write: (sectors) => setState({ sectors }),
      load: () => loader.loadSectors(edition),
    }),
  }
}
