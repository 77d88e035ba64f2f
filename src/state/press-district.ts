import { MOST_SCENARIO_CHANGES } from '../core/access/scenario.ts'
import type { District, DistrictCode, LonLat } from '../core/districts/district.ts'
import type { ViewActions } from './actions.ts'
import type { PickMode, PickState } from './pick-mode.ts'
import type { ReadonlyViewStore } from './view-store.ts'

/** What came of a press on the map. */
export type PressOutcome =
  | 'selected'
  | 'zoneChanged'
  | 'originChosen'
  | 'serviceAdded'
  | 'serviceMoved'
  /** Nothing was chosen, and picking goes on: the place lies outside the region. */
  | 'outsideRegion'
  /** Nothing was added: the scenario holds as many changes as a link carries. */
  | 'scenarioFull'

/**
 * Answers a press on a wijk, or on nothing.
 *
 * @param at the place pressed; when it is not known the middle of the wijk stands for it
 */
export type PressDistrict = (district: DistrictCode | null, at?: LonLat | null) => PressOutcome

export interface PressTargets {
  readonly actions: Pick<
    ViewActions,
    'selectDistrict' | 'togglePicked' | 'chooseOrigin' | 'changeScenario'
  >
  readonly pickMode: Pick<PickMode, 'getState' | 'stop'>
  readonly view: ReadonlyViewStore
  readonly edition: { readonly districts: readonly Pick<District, 'code' | 'labelPoint'>[] }
}

/** Whether a press now asks for a place and not for what lies there. */
export function isPickingPlace({ kind }: PickState): boolean {
  return kind === 'origin' || kind === 'addService' || kind === 'moveService'
}

/**
 * Gives the answer to a press: the wijk is selected, put in the own zone, or the place pressed
 * becomes that of the origin or of an imagined service. A place is chosen once; adding goes on
 * until it is stopped.
 */
export function pressDistrict({ actions, pickMode, view, edition }: PressTargets): PressDistrict {
  const placeOf = (district: DistrictCode | null, at: LonLat | null): LonLat | null =>
    district === null
      ? null
      : (at ?? edition.districts.find(({ code }) => code === district)?.labelPoint ?? null)

  return (district, at = null) => {
    const state = pickMode.getState()
    switch (state.kind) {
      case 'off':
        actions.selectDistrict(district)
        return 'selected'
      case 'zone':
        if (district !== null) actions.togglePicked(district)
        return 'zoneChanged'
      case 'origin': {
        const place = placeOf(district, at)
        if (place === null) return 'outsideRegion'
        actions.chooseOrigin(place)
        pickMode.stop()
        return 'originChosen'
      }
      case 'addService': {
        const place = placeOf(district, at)
        if (place === null) return 'outsideRegion'
        if (view.getState().scenario.length >= MOST_SCENARIO_CHANGES) return 'scenarioFull'
        actions.changeScenario({ kind: 'add', at: place })
        return 'serviceAdded'
      }
      case 'moveService': {
        const { serviceId } = state
        const place = placeOf(district, at)
        if (place === null) return 'outsideRegion'
        const { scenario } = view.getState()
        const isChanged = scenario.some((one) => one.kind !== 'add' && one.serviceId === serviceId)
        if (!isChanged && scenario.length >= MOST_SCENARIO_CHANGES) return 'scenarioFull'
        actions.changeScenario({ kind: 'move', serviceId, to: place })
        pickMode.stop()
        return 'serviceMoved'
      }
    }
  }
}
