import type { DistrictCode, MunicipalityCode } from '../core/districts/district.ts'
import type { Edition } from '../core/edition.ts'
import { findIndicator } from '../core/indicators/find-indicator.ts'
import type { IndicatorId } from '../core/indicators/indicator.ts'
import type { ServiceTypeId } from '../core/services/service.ts'
import { reconcileView } from '../core/view/reconcile-view.ts'
import type {
  Camera,
  ClassChoice,
  DisplayMode,
  Language,
  MeasureChoice,
  TableColumn,
  ViewState,
  ZoneChoice,
} from '../core/view/view-state.ts'
import { chooseIndicator } from './transitions/choose-indicator.ts'
import { chooseMeasure } from './transitions/choose-measure.ts'
import { chooseYear } from './transitions/choose-year.ts'
import { filterTable } from './transitions/filter-table.ts'
import { moveCamera } from './transitions/move-camera.ts'
import { resetView } from './transitions/reset-view.ts'
import { sortTable } from './transitions/sort-table.ts'
import { toggleServiceType } from './transitions/toggle-service-type.ts'
import { withFields } from './transitions/with-fields.ts'
import type { ViewStore } from './view-store.ts'

/** Everything a person can do to the view. */
export interface ViewActions {
  /** Throws a RangeError on an id that the edition does not hold. */
  chooseIndicator(id: IndicatorId): void
  chooseYear(year: number): void
  chooseMeasure(measure: MeasureChoice): void
  chooseZone(zone: ZoneChoice): void
  selectDistrict(district: DistrictCode | null): void
  chooseMunicipality(municipality: MunicipalityCode | null): void
  chooseClasses(classes: ClassChoice): void
  toggleServiceType(type: ServiceTypeId): void
  sortTable(column: TableColumn): void
  filterTable(query: string): void
  chooseLanguage(language: Language): void
  chooseMode(mode: DisplayMode): void
  moveCamera(camera: Camera | null): void
  resetView(): void
  /** Shows a whole view at once: that of a link, a story, a slide. */
  openView(view: ViewState): void
}

/**
 * The only writer of the view. Every action leaves a view that fits the edition; one that changes
 * nothing notifies nobody.
 */
export function createActions(store: ViewStore, edition: Edition): ViewActions {
  const change = (transition: (view: ViewState) => ViewState): void =>
    store.setState((view) => reconcileView(transition(view), edition), true)
  const set = (fields: Partial<ViewState>): void => change((view) => withFields(view, fields))

  return {
    chooseIndicator: (id) => {
      const indicator = findIndicator(edition.indicators, id)
      change((view) => chooseIndicator(view, indicator))
    },
    chooseYear: (year) =>
      change((view) => chooseYear(view, findIndicator(edition.indicators, view.indicator), year)),
    chooseMeasure: (measure) => change((view) => chooseMeasure(view, measure)),
    chooseZone: (zone) => set({ zone }),
    selectDistrict: (selection) => set({ selection }),
    chooseMunicipality: (municipality) => set({ municipality }),
    chooseClasses: (classes) => set({ classes }),
    toggleServiceType: (type) => change((view) => toggleServiceType(view, type)),
    sortTable: (column) => change((view) => sortTable(view, column)),
    filterTable: (query) => change((view) => filterTable(view, query)),
    chooseLanguage: (language) => set({ language }),
    chooseMode: (mode) => set({ mode }),
    moveCamera: (camera) => change((view) => moveCamera(view, camera)),
    resetView: () => change(resetView),
    openView: (next) => set(next),
  }
}
