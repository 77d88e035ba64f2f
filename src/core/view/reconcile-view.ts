import type { ReachChoice } from '../access/reach-choice.ts'
import { reachOfIndicator } from '../access/reach-indicator.ts'
import type { Edition } from '../edition.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { isMeasureAvailable } from '../measures/available-measures.ts'
import type { ServiceTypeId } from '../services/service.ts'
import { serviceTypesOf } from '../services/service-types-of.ts'
import { DEFAULT_VIEW } from './default-view.ts'
import { reconcileComparison, reconcileZone } from './reconcile-groups.ts'
import { reconcileLens } from './reconcile-lens.ts'
import type { Camera, ClassChoice, MeasureChoice, ViewState } from './view-state.ts'

/** A camera may look this far past the outermost label points, in degrees (about 15 km). */
const CAMERA_MARGIN_DEGREES = 0.15

/**
 * Fits a view to what the edition holds. Every field falls back on its own: an unknown indicator
 * on the default one, a year the indicator does not have on its default year, a measure
 * the indicator can not have on the value, an unknown district or municipality on none. Where two
 * choices exclude each other, a second indicator beats a measure: two indicators show their values.
 * The reach of the panel follows an indicator of reach; a scenario stands on the single map only.
 *
 * @returns `asked` itself when everything fits
 * @throws RangeError when the edition has no indicator at all
 */
export function reconcileView(asked: ViewState, edition: Edition): ViewState {
  const view = ofSectors(asked, edition)
  const indicator = indicatorOf(view.indicator, edition)
  const year = hasYear(indicator, view.year) ? view.year : indicator.defaultYear
  const lens = reconcileLens(view.lens, indicator, edition)
  const zone = reconcileZone(view.zone, edition)
  const compared = view.compared.filter((code) => isResidential(code, edition))
  const reconciled: ViewState = {
    ...view,
    indicator: indicator.id,
    year,
    measure: measureOf({ ...view, lens }, year, indicator),
    zone,
    comparison: reconcileComparison(view.comparison, zone, edition),
    lens,
    // The panel beside a map of reach is about that very reach, whatever a link says.
    reach: reachOf(sameReach(view.reach, reachOfIndicator(indicator.id)), edition),
    serviceTypes: knownTypes(view.serviceTypes, edition),
    // Two figures and small maps show what is, never what is imagined.
    scenario: lens.kind === 'single' || view.scenario.length === 0 ? view.scenario : [],
    selection: isResidential(view.selection, edition) ? view.selection : null,
    municipality: edition.municipalities.some(({ nis }) => nis === view.municipality)
      ? view.municipality
      : null,
    compared: compared.length === view.compared.length ? view.compared : compared,
    classes: classesOf(view.classes),
    camera: view.camera && looksAtRegion(view.camera, edition) ? view.camera : null,
  }
  return isSame(asked, reconciled) ? asked : reconciled
}

/** The sectors have one figure of one year: it beats what else a link asks for. */
function ofSectors(view: ViewState, { sectors }: Pick<Edition, 'sectors'>): ViewState {
  if (view.lens.kind !== 'sectors' || sectors === null) return view
  const measure = view.measure.kind === 'value' ? view.measure : VALUE
  return { ...view, indicator: sectors.indicator, year: sectors.year, measure }
}

const VALUE: MeasureChoice = { kind: 'value' }

function indicatorOf(id: string, edition: Edition): Indicator {
  const indicator =
    edition.indicators.find((candidate) => candidate.id === id) ??
    edition.indicators.find((candidate) => candidate.id === DEFAULT_VIEW.indicator) ??
    edition.indicators[0]
  if (!indicator) throw new RangeError(`edition ${edition.id} has no indicators`)
  return indicator
}

/** The reach of the indicator where it has one; the object that is there when it is the same. */
function sameReach(reach: ReachChoice, shown: ReachChoice | null): ReachChoice {
  if (shown === null) return reach
  return reach.type === shown.type && reach.minutes === shown.minutes ? reach : shown
}

/** Reach of services that a person brought is there where these are. */
function reachOf(reach: ReachChoice, edition: Edition): ReachChoice {
  const isKnown = serviceTypesOf(edition).includes(reach.type)
  return isKnown ? reach : { ...reach, type: DEFAULT_VIEW.reach.type }
}

function knownTypes(types: readonly ServiceTypeId[], edition: Edition): readonly ServiceTypeId[] {
  const known = serviceTypesOf(edition)
  return types.every((type) => known.includes(type))
    ? types
    : types.filter((type) => known.includes(type))
}

function hasYear(indicator: Indicator, year: number): boolean {
  return indicator.years.some((candidate) => candidate.year === year)
}

function measureOf(
  { measure, lens }: ViewState,
  year: number,
  indicator: Indicator,
): MeasureChoice {
  const isAlone = lens.kind !== 'bivariate'
  return isAlone && isMeasureAvailable(measure, indicator, year) ? measure : DEFAULT_VIEW.measure
}

function isResidential(code: number | null, edition: Edition): boolean {
  return edition.districts.some(
    (district) => district.code === code && district.kind === 'residential',
  )
}

function classesOf(classes: ClassChoice): ClassChoice {
  switch (classes.kind) {
    case 'computed':
      return classes
    case 'manual':
      return isAscending(classes.limits) ? classes : DEFAULT_VIEW.classes
  }
}

function isAscending(limits: readonly number[]): boolean {
  return (
    limits.length > 0 && limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit))
  )
}

function looksAtRegion(camera: Camera, edition: Edition): boolean {
  const longitudes = edition.districts.map(({ labelPoint }) => labelPoint[0])
  const latitudes = edition.districts.map(({ labelPoint }) => labelPoint[1])
  return isNear(camera.longitude, longitudes) && isNear(camera.latitude, latitudes)
}

function isNear(degrees: number, all: readonly number[]): boolean {
  return (
    degrees > Math.min(...all) - CAMERA_MARGIN_DEGREES &&
    degrees < Math.max(...all) + CAMERA_MARGIN_DEGREES
  )
}

/** Fields are kept by reference where they fit, so identity is enough. */
function isSame(view: ViewState, reconciled: ViewState): boolean {
  return (Object.keys(reconciled) as (keyof ViewState)[]).every(
    (field) => view[field] === reconciled[field],
  )
}
