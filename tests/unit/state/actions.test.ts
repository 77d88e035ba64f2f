import { describe, expect, it } from 'vitest'
import { DEFAULT_CLASSES, DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { createActions, type ViewActions } from '../../../src/state/actions.ts'
import { createViewStore } from '../../../src/state/view-store.ts'
import { smallEdition } from '../../support/small-edition.ts'

const { edition } = smallEdition()

const CAMERA = { longitude: 4.35, latitude: 50.85, zoom: 12, bearingDegrees: 0, pitchDegrees: 0 }

/** The view after some actions, from a view that differs from the default in `start`. */
function viewAfter(start: Partial<ViewState>, act: (actions: ViewActions) => void): ViewState {
  const store = createViewStore({ ...DEFAULT_VIEW, ...start })
  act(createActions(store, edition))
  return store.getState()
}

describe('chooseIndicator', () => {
  it('keeps the year when the indicator has it', () => {
    const view = viewAfter({ year: 2018 }, (actions) => actions.chooseIndicator('1603'))
    expect(view).toEqual({ ...DEFAULT_VIEW, indicator: '1603', year: 2018 })
  })

  it('goes to its default year when it does not', () => {
    const view = viewAfter({ year: 2018 }, (actions) => actions.chooseIndicator('2333'))
    expect(view).toMatchObject({ indicator: '2333', year: 2025 })
  })

  it('keeps a change since a year that it has, and drops one that it does not', () => {
    const measure = { kind: 'change', sinceYear: 2018 } as const
    expect(viewAfter({ measure }, (a) => a.chooseIndicator('1603')).measure).toEqual(measure)
    expect(viewAfter({ measure }, (a) => a.chooseIndicator('2333')).measure).toEqual({
      kind: 'value',
    })
  })

  it('drops manual limits, which are in the unit of the former indicator', () => {
    const classes = { kind: 'manual', limits: [20000] } as const
    expect(viewAfter({ classes }, (a) => a.chooseIndicator('1603')).classes).toEqual(
      DEFAULT_CLASSES,
    )
    expect(viewAfter({ classes }, (a) => a.chooseIndicator('2336')).classes).toEqual(classes)
  })

  it('keeps computed classes, selection and everything else', () => {
    const start: Partial<ViewState> = {
      classes: { kind: 'computed', method: 'quantile', count: 4, scope: 'yearShown' },
      selection: 2,
      serviceTypes: ['library'],
      mode: 'table',
    }
    const view = viewAfter(start, (actions) => actions.chooseIndicator('1603'))
    expect(view).toEqual({ ...DEFAULT_VIEW, ...start, indicator: '1603' })
  })

  it('throws on an indicator that the edition does not hold, and changes nothing', () => {
    const store = createViewStore(DEFAULT_VIEW)
    expect(() => createActions(store, edition).chooseIndicator('9999')).toThrow(RangeError)
    expect(store.getState()).toBe(DEFAULT_VIEW)
  })
})

describe('chooseYear', () => {
  it('shows a year that the indicator has', () => {
    expect(viewAfter({}, (actions) => actions.chooseYear(2018)).year).toBe(2018)
  })

  it('does not go to a year that it does not have, nor to one near it', () => {
    expect(viewAfter({ year: 2018 }, (actions) => actions.chooseYear(2019)).year).toBe(2018)
  })

  it('shows the value when the year compared with is no longer earlier', () => {
    const measure = { kind: 'change', sinceYear: 2018 } as const
    const view = viewAfter({ measure }, (actions) => actions.chooseYear(2018))
    expect(view).toMatchObject({ year: 2018, measure: { kind: 'value' } })
  })
})

describe('chooseMeasure', () => {
  it('drops manual limits of another kind of measure', () => {
    const start = { classes: { kind: 'manual', limits: [20000] } } as const
    const change = { kind: 'change', sinceYear: 2018 } as const
    expect(viewAfter(start, (actions) => actions.chooseMeasure(change))).toMatchObject({
      measure: change,
      classes: DEFAULT_CLASSES,
    })
    expect(viewAfter(start, (a) => a.chooseMeasure({ kind: 'value' })).classes).toEqual(
      start.classes,
    )
  })
})

describe('toggleServiceType', () => {
  it('shows and hides, in the order of the types', () => {
    const view = viewAfter({}, (actions) => {
      actions.toggleServiceType('youth')
      actions.toggleServiceType('library')
      actions.toggleServiceType('communityCentre')
      actions.toggleServiceType('youth')
    })
    expect(view.serviceTypes).toEqual(['communityCentre', 'library'])
  })
})

describe('sortTable', () => {
  it('starts with what one looks for and turns round on the second time', () => {
    const orders: string[] = []
    const store = createViewStore(DEFAULT_VIEW)
    store.subscribe(({ table }) => orders.push(`${table.sortBy} ${table.order}`))
    const actions = createActions(store, edition)
    for (const column of ['value', 'value', 'district', 'inhabitants', 'rank', 'rank'] as const) {
      actions.sortTable(column)
    }
    expect(orders).toEqual([
      'value descending',
      'value ascending',
      'district ascending',
      'inhabitants descending',
      'rank ascending',
      'rank descending',
    ])
  })

  it('keeps the filter', () => {
    const start = { table: { ...DEFAULT_VIEW.table, query: 'ukkel' } }
    expect(viewAfter(start, (actions) => actions.sortTable('value')).table.query).toBe('ukkel')
  })
})

describe('filterTable', () => {
  it('cuts a text to what a link can carry, never through a character', () => {
    const { query } = viewAfter({}, (actions) => actions.filterTable(`${'x'.repeat(79)}😀`)).table
    expect(query).toBe('x'.repeat(79))
  })
})

describe('moveCamera', () => {
  it('rounds', () => {
    const camera = {
      longitude: 4.3517849,
      latitude: 50.846723,
      zoom: 12.3456,
      bearingDegrees: -0.4,
      pitchDegrees: 44.6,
    }
    expect(viewAfter({}, (actions) => actions.moveCamera(camera)).camera).toEqual({
      longitude: 4.35178,
      latitude: 50.84672,
      zoom: 12.35,
      bearingDegrees: 0,
      pitchDegrees: 45,
    })
  })

  it('fits the region with null', () => {
    expect(viewAfter({ camera: CAMERA }, (actions) => actions.moveCamera(null)).camera).toBeNull()
  })
})

describe('resetView', () => {
  it('goes back to the first screen in the language that is read', () => {
    const view = viewAfter(
      { language: 'fr', indicator: '1603', selection: 2, mode: 'table', camera: CAMERA },
      (actions) => actions.resetView(),
    )
    expect(view).toEqual({ ...DEFAULT_VIEW, language: 'fr' })
  })
})

describe('openView', () => {
  it('shows a whole view, fitted to the edition', () => {
    const view = viewAfter({}, (actions) =>
      actions.openView({ ...DEFAULT_VIEW, indicator: '1603', year: 1850, selection: 700 }),
    )
    expect(view).toEqual({ ...DEFAULT_VIEW, indicator: '1603', selection: null })
  })
})

describe('the plain choices', () => {
  it('each set their own field and no other', () => {
    const view = viewAfter({}, (actions) => {
      actions.chooseZone({ kind: 'glossaryWithLaken' })
      actions.selectDistrict(111)
      actions.chooseMunicipality('21016')
      actions.chooseClasses({ kind: 'manual', limits: [20000, 25000] })
      actions.chooseLanguage('en')
      actions.chooseMode('table')
    })
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      zone: { kind: 'glossaryWithLaken' },
      selection: 111,
      municipality: '21016',
      classes: { kind: 'manual', limits: [20000, 25000] },
      language: 'en',
      mode: 'table',
    })
  })
})

describe('an action that changes nothing', () => {
  it.each<[string, (actions: ViewActions) => void]>([
    ['chooseIndicator', (actions) => actions.chooseIndicator('2336')],
    ['chooseYear', (actions) => actions.chooseYear(2023)],
    ['chooseMeasure', (actions) => actions.chooseMeasure({ kind: 'value' })],
    ['chooseZone', (actions) => actions.chooseZone({ kind: 'glossary' })],
    ['selectDistrict', (actions) => actions.selectDistrict(null)],
    ['chooseClasses', (actions) => actions.chooseClasses({ ...DEFAULT_CLASSES })],
    ['filterTable', (actions) => actions.filterTable('')],
    ['moveCamera', (actions) => actions.moveCamera(null)],
    [
      'openView',
      (actions) => actions.openView({ ...DEFAULT_VIEW, table: { ...DEFAULT_VIEW.table } }),
    ],
    ['resetView', (actions) => actions.resetView()],
  ])('tells nobody: %s', (_, act) => {
    const store = createViewStore(DEFAULT_VIEW)
    const told: ViewState[] = []
    store.subscribe((view) => told.push(view))
    act(createActions(store, edition))
    expect(told).toEqual([])
    expect(store.getState()).toBe(DEFAULT_VIEW)
  })
})
