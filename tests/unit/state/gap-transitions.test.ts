import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { createActions, type ViewActions } from '../../../src/state/actions.ts'
import { historyStep } from '../../../src/state/history-step.ts'
import { createViewStore } from '../../../src/state/view-store.ts'
import { publishedEdition } from '../../support/published-edition.ts'

function viewAfter(start: Partial<ViewState>, act: (actions: ViewActions) => void): ViewState {
  const store = createViewStore({ ...DEFAULT_VIEW, ...start })
  act(createActions(store, publishedEdition))
  return store.getState()
}

const own = (name: string, ...districts: number[]) => ({ kind: 'own', name, districts }) as const

describe('picking an own zone', () => {
  it('adds and removes a wijk, in the order of the codes, and starts anew from a definition', () => {
    const { zone } = viewAfter({}, (actions) => {
      actions.togglePicked(14)
      actions.togglePicked(2)
      actions.togglePicked(111)
      actions.togglePicked(14)
    })
    expect(zone).toEqual(own('', 2, 111))
  })

  it('takes all wijken of a municipality in, or out when all are in', () => {
    const koekelberg = publishedEdition.districts
      .filter(({ kind, municipalities }) => {
        const [largest] = [...municipalities].sort((a, b) => b.areaShare - a.areaShare)
        return kind === 'residential' && largest?.nis === '21011'
      })
      .map(({ code }) => code)
    expect(koekelberg.length).toBeGreaterThan(1)
    const some = koekelberg.slice(1)
    const added = viewAfter({ zone: own('x', 2, ...some) }, (actions) =>
      actions.togglePickedMunicipality('21011'),
    )
    expect(added.zone).toEqual(own('x', ...[2, ...koekelberg].sort((a, b) => a - b)))
    const removed = viewAfter({ zone: added.zone }, (actions) =>
      actions.togglePickedMunicipality('21011'),
    )
    expect(removed.zone).toEqual(own('x', 2))
  })

  it('keeps its name while wijken change, and drops what is no inhabited wijk', () => {
    const { zone } = viewAfter({ zone: own('Kanaal', 2) }, (actions) =>
      actions.pickDistricts([14, 2, 14, 700]),
    )
    expect(zone).toEqual(own('Kanaal', 2, 14))
  })

  it('is named with what a link can carry, never half a character', () => {
    const { zone } = viewAfter({ zone: own('', 2) }, (actions) =>
      actions.nameOwnZone(`${'n'.repeat(39)}😀`),
    )
    expect(zone).toEqual(own('n'.repeat(39), 2))
    const glossary = viewAfter({}, (actions) => actions.nameOwnZone('x'))
    expect(glossary).toBe(glossary)
    expect(glossary.zone).toEqual({ kind: 'glossary' })
  })

  it('makes no entry in the history for every letter of the name', () => {
    const before = { ...DEFAULT_VIEW, zone: own('Kan', 2) }
    expect(historyStep(before, { ...before, zone: own('Kana', 2) })).toBe('gesture')
    expect(historyStep(before, { ...before, zone: own('Kan', 2, 14) })).toBe('choice')
  })
})

describe('wijken side by side', () => {
  it('adds up to four, each once, and removes', () => {
    const { compared } = viewAfter({}, (actions) => {
      for (const code of [111, 2, 14, 12, 5]) actions.toggleCompared(code)
      actions.toggleCompared(2)
      actions.toggleCompared(7)
    })
    expect(compared).toEqual([111, 14, 12, 7])
    expect(viewAfter({}, (a) => a.compareDistricts([3, 3, 1, 2, 4, 5])).compared).toEqual([
      3, 1, 2, 4,
    ])
  })
})

describe('lens and measure', () => {
  it('a second indicator shows values; another measure shows one indicator', () => {
    const pair = viewAfter({ measure: { kind: 'rank' } }, (actions) =>
      actions.chooseLens({ kind: 'bivariate', second: '2233' }),
    )
    expect(pair).toMatchObject({ lens: { kind: 'bivariate' }, measure: { kind: 'value' } })
    const ranked = viewAfter(pair, (actions) => actions.chooseMeasure({ kind: 'rank' }))
    expect(ranked).toMatchObject({ lens: { kind: 'single' }, measure: { kind: 'rank' } })
  })

  it('small maps hold six, each once; none is the single map', () => {
    const ids = ['2336', '2233', '2336', '2531', '2428', '2268', '2259', '2333']
    const { lens } = viewAfter({}, (a) => a.chooseLens({ kind: 'smallMaps', indicators: ids }))
    expect(lens).toEqual({
      kind: 'smallMaps',
      indicators: ['2336', '2233', '2531', '2428', '2268', '2259'],
    })
    expect(
      viewAfter({ lens }, (a) => a.chooseLens({ kind: 'smallMaps', indicators: [] })).lens,
    ).toEqual({ kind: 'single' })
  })

  it('drops manual limits with another kind of measure', () => {
    const classes = { kind: 'manual', limits: [20_000] } as const
    const view = viewAfter({ classes }, (actions) =>
      actions.chooseMeasure({ kind: 'difference', reference: 'zone', form: 'relative' }),
    )
    expect(view.classes.kind).toBe('computed')
  })
})

describe('the plain choices of the gap', () => {
  it('each set their own field', () => {
    const view = viewAfter({}, (actions) => {
      actions.chooseComparison({ kind: 'municipality', nis: '21016' })
      actions.chooseBreakLines('shown')
      actions.chooseSeed(7)
    })
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      comparison: { kind: 'municipality', nis: '21016' },
      breakLines: 'shown',
      seed: 7,
    })
  })
})
