import { describe, expect, it } from 'vitest'
import type { ScenarioChange } from '../../../src/core/access/scenario.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { createActions } from '../../../src/state/actions.ts'
import { createPickMode, type Picking } from '../../../src/state/pick-mode.ts'
import { isPickingPlace, pressDistrict } from '../../../src/state/press-district.ts'
import { createViewStore } from '../../../src/state/view-store.ts'
import { smallEdition } from '../../support/small-edition.ts'

const { edition } = smallEdition()
const DANSAERT = 2
const LABEL_POINT = [4.34418, 50.851]
const PLACE = [4.345, 50.8512] as const

function open(picking: Picking | null, change: Partial<ViewState> = {}) {
  const view = createViewStore({ ...DEFAULT_VIEW, ...change })
  const pickMode = createPickMode()
  if (picking) pickMode.start(picking)
  const press = pressDistrict({ actions: createActions(view, edition), pickMode, view, edition })
  return { press, view: () => view.getState(), mode: () => pickMode.getState().kind }
}
const additions = (count: number): readonly ScenarioChange[] =>
  Array.from({ length: count }, (_, i) => ({ kind: 'add', at: [4.3 + i / 100, 50.85] }))

describe('pressDistrict', () => {
  it('selects the wijk when nothing is picked, and clears the selection beside the region', () => {
    const { press, view } = open(null)
    expect(press(DANSAERT, PLACE)).toBe('selected')
    expect(view().selection).toBe(DANSAERT)
    press(null, [4.2, 50.7])
    expect(view().selection).toBeNull()
  })

  it('puts the wijk in the own zone, and goes on', () => {
    const { press, view, mode } = open({ kind: 'zone' })
    expect(press(DANSAERT, PLACE)).toBe('zoneChanged')
    expect(view().zone).toMatchObject({ kind: 'own', districts: [DANSAERT] })
    expect([view().selection, mode()]).toEqual([null, 'zone'])
  })

  it('makes the place pressed the origin, once', () => {
    const { press, view, mode } = open({ kind: 'origin' })
    expect(press(DANSAERT, PLACE)).toBe('originChosen')
    expect([view().origin, view().selection, mode()]).toEqual([PLACE, null, 'off'])
  })

  it('takes the middle of the wijk where the place is not known, as with keys', () => {
    const { press, view } = open({ kind: 'origin' })
    press(DANSAERT)
    expect(view().origin).toEqual(LABEL_POINT)
  })

  it('refuses a place outside the region and keeps asking', () => {
    for (const picking of [
      { kind: 'origin' },
      { kind: 'addService' },
      { kind: 'moveService', serviceId: 'gc' },
    ] as const) {
      const { press, view, mode } = open(picking)
      expect(press(null, [4.2, 50.7])).toBe('outsideRegion')
      expect([view().origin, view().scenario, mode()]).toEqual([null, [], picking.kind])
    }
  })

  it('adds a service at every press until it is stopped', () => {
    const { press, view, mode } = open({ kind: 'addService' })
    expect(press(DANSAERT, PLACE)).toBe('serviceAdded')
    press(DANSAERT)
    expect(view().scenario).toEqual([
      { kind: 'add', at: PLACE },
      { kind: 'add', at: LABEL_POINT },
    ])
    expect(mode()).toBe('addService')
  })

  it('moves the service, once', () => {
    const { press, view, mode } = open({ kind: 'moveService', serviceId: 'gc' })
    expect(press(DANSAERT, PLACE)).toBe('serviceMoved')
    expect(view().scenario).toEqual([{ kind: 'move', serviceId: 'gc', to: PLACE }])
    expect(mode()).toBe('off')
  })

  it('says so when a scenario is full, and still moves what is changed already', () => {
    const full = open({ kind: 'addService' }, { scenario: additions(12) })
    expect(full.press(DANSAERT, PLACE)).toBe('scenarioFull')
    expect(full.view().scenario).toHaveLength(12)
    const closed: ScenarioChange = { kind: 'close', serviceId: 'gc' }
    const scenario = [...additions(11), closed]
    const moving = open({ kind: 'moveService', serviceId: 'gc' }, { scenario })
    expect(moving.press(DANSAERT, PLACE)).toBe('serviceMoved')
    expect(moving.view().scenario.at(-1)).toEqual({ kind: 'move', serviceId: 'gc', to: PLACE })
    const other = open({ kind: 'moveService', serviceId: 'other' }, { scenario })
    expect(other.press(DANSAERT, PLACE)).toBe('scenarioFull')
  })
})

describe('isPickingPlace', () => {
  it('holds for all that asks for a place', () => {
    expect(isPickingPlace({ kind: 'off' })).toBe(false)
    expect(isPickingPlace({ kind: 'zone' })).toBe(false)
    expect(isPickingPlace({ kind: 'origin' })).toBe(true)
    expect(isPickingPlace({ kind: 'addService' })).toBe(true)
    expect(isPickingPlace({ kind: 'moveService', serviceId: 'gc' })).toBe(true)
  })
})
