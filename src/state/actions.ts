import type { ReachChoice } from '../core/access/reach-choice.ts'
import { reachIndicatorId, reachOfIndicator } from '../core/access/reach-indicator.ts'
import type { PlacementAim, ScenarioChange } from '../core/access/scenario.ts'
import type { DistrictCode, LonLat, MunicipalityCode } from '../core/districts/district.ts'
import type { Edition } from '../core/edition.ts'
import { findIndicator } from '../core/indicators/find-indicator.ts'
import type { IndicatorId } from '../core/indicators/indicator.ts'
import type { ServiceTypeId } from '../core/services/service.ts'
import { type DroppedMeasure, droppedMeasure } from '../core/view/dropped-measure.ts'
import { reconcileView } from '../core/view/reconcile-view.ts'
import { roundPoint } from '../core/view/round-point.ts'
import type {
  BreakLineChoice,
  Camera,
  ClassChoice,
  ComparisonChoice,
  Display,
  DisplayMode,
  Language,
  LensChoice,
  MeasureChoice,
  Naming,
  TableColumn,
  Task,
  ViewState,
  ZoneChoice,
} from '../core/view/view-state.ts'
import { changeScenario, undoScenarioChange } from './transitions/change-scenario.ts'
import { chooseIndicator } from './transitions/choose-indicator.ts'
import { chooseLens } from './transitions/choose-lens.ts'
import { chooseMeasure } from './transitions/choose-measure.ts'
import { aboutReach } from './transitions/choose-reach.ts'
import { chooseTask } from './transitions/choose-task.ts'
import { chooseYear } from './transitions/choose-year.ts'
import { filterTable } from './transitions/filter-table.ts'
import { moveCamera } from './transitions/move-camera.ts'
import {
  nameOwnZone,
  pickDistricts,
  togglePicked,
  togglePickedMunicipality,
} from './transitions/pick-own-zone.ts'
import { resetView } from './transitions/reset-view.ts'
import { sortTable } from './transitions/sort-table.ts'
import { compareDistricts, toggleCompared } from './transitions/toggle-compared.ts'
import { toggleServiceType } from './transitions/toggle-service-type.ts'
import { withFields } from './transitions/with-fields.ts'
import type { ViewStore } from './view-store.ts'

/** Everything a person can do to the view. */
export interface ViewActions {
  chooseTask(task: Task): void
  /** Throws a RangeError on an id that the edition does not hold. */
  chooseIndicator(id: IndicatorId): void
  chooseYear(year: number): void
  chooseMeasure(measure: MeasureChoice): void
  chooseZone(zone: ZoneChoice): void
  /** Makes an own zone of these wijken. */
  pickDistricts(districts: readonly DistrictCode[]): void
  /** Adds a wijk to the own zone or takes it out. */
  togglePicked(district: DistrictCode): void
  /** Adds the wijken of a municipality to the own zone, or takes them out when all are in. */
  togglePickedMunicipality(municipality: MunicipalityCode): void
  nameOwnZone(name: string): void
  chooseComparison(comparison: ComparisonChoice): void
  chooseBreakLines(breakLines: BreakLineChoice): void
  chooseLens(lens: LensChoice): void
  compareDistricts(districts: readonly DistrictCode[]): void
  toggleCompared(district: DistrictCode): void
  /** A whole number from 0 to 2^32 - 1. */
  chooseSeed(seed: number): void
  selectDistrict(district: DistrictCode | null): void
  chooseMunicipality(municipality: MunicipalityCode | null): void
  chooseClasses(classes: ClassChoice): void
  toggleServiceType(type: ServiceTypeId): void
  /** Walks from here; null for nowhere. */
  chooseOrigin(point: LonLat | null): void
  /** Other services or walking time; a map of reach follows. */
  chooseReach(reach: ReachChoice): void
  changeScenario(change: ScenarioChange): void
  undoScenarioChange(index: number): void
  clearScenario(): void
  chooseAim(aim: PlacementAim): void
  sortTable(column: TableColumn): void
  filterTable(query: string): void
  chooseLanguage(language: Language): void
  chooseMode(mode: DisplayMode): void
  chooseDisplay(display: Display): void
  chooseNaming(naming: Naming): void
  moveCamera(camera: Camera | null): void
  resetView(): void
  /** Shows a whole view at once: that of a link, a story, a slide. */
  openView(view: ViewState): void
}

/**
 * The only writer of the view. Every action leaves a view that fits the edition; one that changes
 * nothing notifies nobody.
 *
 * @param tell hears why a measure could not stay; null once something else is shown
 */
export function createActions(
  store: ViewStore,
  edition: Edition,
  tell: (dropped: DroppedMeasure | null) => void = () => undefined,
): ViewActions {
  const change = (transition: (view: ViewState) => ViewState): void => {
    const before = store.getState()
    const wanted = transition(before)
    const after = reconcileView(wanted, edition)
    store.setState(after, true)
    const dropped = droppedMeasure(before, wanted, after, edition)
    if (dropped || !isSameFigure(before, after)) tell(dropped)
  }
  const set = (fields: Partial<ViewState>): void => change((view) => withFields(view, fields))

  return {
    chooseTask: (task) => change((view) => chooseTask(view, task)),
    chooseIndicator: (id) => {
      const indicator = findIndicator(edition.indicators, id)
      change((view) => chooseIndicator(view, indicator))
    },
    chooseYear: (year) =>
      change((view) => chooseYear(view, findIndicator(edition.indicators, view.indicator), year)),
    chooseMeasure: (measure) => change((view) => chooseMeasure(view, measure)),
    chooseZone: (zone) => set({ zone }),
    pickDistricts: (districts) => change((view) => pickDistricts(view, districts)),
    togglePicked: (district) => change((view) => togglePicked(view, district)),
    togglePickedMunicipality: (municipality) =>
      change((view) => togglePickedMunicipality(view, municipality, edition)),
    nameOwnZone: (name) => change((view) => nameOwnZone(view, name)),
    chooseComparison: (comparison) => set({ comparison }),
    chooseBreakLines: (breakLines) => set({ breakLines }),
    chooseLens: (lens) => change((view) => chooseLens(view, lens)),
    compareDistricts: (districts) => change((view) => compareDistricts(view, districts)),
    toggleCompared: (district) => change((view) => toggleCompared(view, district)),
    chooseSeed: (seed) => set({ seed }),
    selectDistrict: (selection) => set({ selection }),
    chooseMunicipality: (municipality) => set({ municipality }),
    chooseClasses: (classes) => set({ classes }),
    toggleServiceType: (type) => change((view) => toggleServiceType(view, type)),
    chooseOrigin: (point) => set({ origin: point === null ? null : roundPoint(point) }),
    chooseReach: (reach) =>
      change((view) => {
        if (reachOfIndicator(view.indicator) === null) return aboutReach(view, reach)
        const indicator = findIndicator(edition.indicators, reachIndicatorId(reach))
        return chooseIndicator(view, indicator)
      }),
    changeScenario: (made) => change((view) => changeScenario(view, made)),
    undoScenarioChange: (index) => change((view) => undoScenarioChange(view, index)),
    clearScenario: () => set({ scenario: [] }),
    chooseAim: (aim) => set({ aim }),
    sortTable: (column) => change((view) => sortTable(view, column)),
    filterTable: (query) => change((view) => filterTable(view, query)),
    chooseLanguage: (language) => set({ language }),
    chooseMode: (mode) => set({ mode }),
    chooseDisplay: (display) => set({ display }),
    chooseNaming: (naming) => set({ naming }),
    moveCamera: (camera) => change((view) => moveCamera(view, camera)),
    resetView: () => change(resetView),
    openView: (next) => set(next),
  }
}

const isSameFigure = (one: ViewState, other: ViewState): boolean =>
  one.indicator === other.indicator &&
  one.year === other.year &&
  one.measure === other.measure &&
  one.lens === other.lens
