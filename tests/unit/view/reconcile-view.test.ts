import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { reconcileView } from '../../../src/core/view/reconcile-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { publishedEdition } from '../../support/published-edition.ts'

const fitted = (changes: Partial<ViewState>): ViewState =>
  reconcileView({ ...DEFAULT_VIEW, ...changes }, publishedEdition)

const nationality = { indicator: 'x_nat_tr', year: 2025 }
const population = { indicator: '1603', year: 2025 }

describe('reconcileView: measures', () => {
  it('shows the value instead of a rank of groups of people or counts', () => {
    const measure = { kind: 'rank' } as const
    expect(fitted({ measure }).measure).toBe(measure)
    expect(fitted({ ...nationality, measure }).measure).toEqual({ kind: 'value' })
    expect(fitted({ ...population, measure }).measure).toEqual({ kind: 'value' })
  })

  it('shows the value instead of a difference that says nothing', () => {
    const relative = { kind: 'difference', reference: 'region', form: 'relative' } as const
    const absolute = { ...relative, form: 'absolute' } as const
    expect(fitted({ measure: relative }).measure).toBe(relative)
    expect(fitted({ indicator: '2233', measure: relative }).measure).toEqual({ kind: 'value' })
    expect(fitted({ indicator: '2233', measure: absolute }).measure).toBe(absolute)
    expect(fitted({ ...nationality, measure: absolute }).measure).toBe(absolute)
    expect(fitted({ ...population, measure: absolute }).measure).toEqual({ kind: 'value' })
  })

  it('keeps the number of definitions for every indicator', () => {
    const measure = { kind: 'stability' } as const
    for (const one of [{}, nationality, population]) {
      expect(fitted({ ...one, measure }).measure).toBe(measure)
    }
  })
})

describe('reconcileView: zone, comparison and wijken side by side', () => {
  it('keeps of an own zone the inhabited wijken that exist', () => {
    const zone = { kind: 'own', name: 'x', districts: [2, 118, 119, 700] } as const
    expect(fitted({ zone }).zone).toEqual({ kind: 'own', name: 'x', districts: [2, 118] })
    const fits = { ...zone, districts: [2, 118] }
    expect(fitted({ zone: fits }).zone).toBe(fits)
  })

  it('compares with the rest instead of an unknown municipality', () => {
    const comparison = { kind: 'municipality', nis: '21016' } as const
    expect(fitted({ comparison }).comparison).toBe(comparison)
    expect(fitted({ comparison: { ...comparison, nis: '99999' } }).comparison).toEqual({
      kind: 'rest',
    })
  })

  it('does not compare a zone with itself', () => {
    const comparison = { kind: 'zone', zone: 'glossary' } as const
    expect(fitted({ comparison }).comparison).toEqual({ kind: 'rest' })
    expect(fitted({ comparison, zone: { kind: 'lowestClass' } }).comparison).toBe(comparison)
    const belowRegion = { kind: 'zone', zone: 'belowRegion' } as const
    const with85 = { kind: 'belowRegion', percent: 85 } as const
    expect(fitted({ comparison: belowRegion, zone: with85 }).comparison).toBe(belowRegion)
    expect(
      fitted({ comparison: belowRegion, zone: { ...with85, percent: 90 } }).comparison,
    ).toEqual({ kind: 'rest' })
  })

  it('keeps side by side what is an inhabited wijk, in the order chosen', () => {
    expect(fitted({ compared: [111, 700, 2, 500] }).compared).toEqual([111, 2])
  })
})

describe('reconcileView: lens', () => {
  it('needs two different indicators that are no counts', () => {
    const lens = { kind: 'bivariate', second: '2233' } as const
    expect(fitted({ lens }).lens).toBe(lens)
    for (const second of ['2336', '1603', '9999']) {
      expect(fitted({ lens: { ...lens, second } }).lens).toEqual({ kind: 'single' })
    }
    expect(fitted({ ...population, lens }).lens).toEqual({ kind: 'single' })
  })

  it('shows values where two indicators are looked at', () => {
    const lens = { kind: 'bivariate', second: '2233' } as const
    expect(fitted({ lens, measure: { kind: 'rank' } })).toMatchObject({
      lens,
      measure: { kind: 'value' },
    })
    // A lens that falls back leaves the measure alone.
    expect(fitted({ lens: { ...lens, second: '9999' }, measure: { kind: 'rank' } })).toMatchObject({
      lens: { kind: 'single' },
      measure: { kind: 'rank' },
    })
  })

  it('leaves unknown indicators out of small maps', () => {
    const smallMaps = (...indicators: string[]) =>
      fitted({ lens: { kind: 'smallMaps', indicators } }).lens
    expect(smallMaps('2336', '9999', '2233')).toEqual({
      kind: 'smallMaps',
      indicators: ['2336', '2233'],
    })
    expect(smallMaps('9999')).toEqual({ kind: 'single' })
  })
})

describe('reconcileView', () => {
  it('gives the view itself when everything fits, and a fitted one is fitted', () => {
    const view: ViewState = {
      ...DEFAULT_VIEW,
      measure: { kind: 'difference', reference: 'zone', form: 'relative' },
      zone: { kind: 'own', name: 'x', districts: [2, 3] },
      comparison: { kind: 'zone', zone: 'lowestClass' },
      lens: { kind: 'smallMaps', indicators: ['2336', '1603'] },
      compared: [3, 2],
    }
    expect(reconcileView(view, publishedEdition)).toBe(view)
    const unfit = { ...view, indicator: 'x_nat_tr', zone: { ...view.zone, districts: [999] } }
    const once = reconcileView(unfit as ViewState, publishedEdition)
    expect(reconcileView(once, publishedEdition)).toBe(once)
  })
})

describe('reconcileView: reach and scenario', () => {
  it('lets the reach of the panel follow an indicator of reach', () => {
    const reach = { type: 'communityCentre', minutes: 15 } as const
    const shown = { indicator: 'x_reach_library_10', year: 2025 }
    expect(fitted({ ...shown, reach }).reach).toEqual({ type: 'library', minutes: 10 })
    expect(fitted({ reach }).reach).toBe(reach)
    const same = { type: 'library', minutes: 10 } as const
    expect(fitted({ ...shown, reach: same }).reach).toBe(same)
  })

  it('keeps a scenario on the single map only', () => {
    const scenario = [{ kind: 'add', at: [4.35, 50.85] }] as const
    expect(fitted({ scenario }).scenario).toBe(scenario)
    const lens = { kind: 'bivariate', second: '2233' } as const
    expect(fitted({ scenario, lens })).toMatchObject({ scenario: [], lens })
  })
})
