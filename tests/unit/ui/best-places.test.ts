import { describe, expect, it } from 'vitest'
import type { NextPlaces } from '../../../src/core/access/best-next-places.ts'
import type { ScenarioChange } from '../../../src/core/access/scenario.ts'
import {
  type BestPlacesQuestion,
  isInScenario,
  stillAnswers,
} from '../../../src/ui/place/best-places.ts'

const first = [4.35, 50.85] as const
const second = [4.36, 50.86] as const
const places = [first, second].map((point, node) => ({
  node,
  point,
  gain: 10,
  reached: 10 * (node + 1),
  gainOverFirst: 1,
}))
const result: NextPlaces = { persons: 100, reachedBefore: 0, places }
const closed: ScenarioChange = { kind: 'close', serviceId: 'one' }
const question: BestPlacesQuestion = {
  choice: { type: 'library', minutes: 10 },
  aim: 'everyone',
  aimDistricts: null,
  scenario: [closed],
}
const added = (at: readonly [number, number]): ScenarioChange => ({ kind: 'add', at })
const answersAfter = (now: Partial<BestPlacesQuestion>): boolean =>
  stillAnswers({ question, result }, { ...question, ...now })

describe('stillAnswers', () => {
  it('holds for the same question, and while its own places are added', () => {
    expect(answersAfter({})).toBe(true)
    expect(answersAfter({ scenario: [closed, added(second)] })).toBe(true)
    expect(answersAfter({ scenario: [closed, added(first), added(second)] })).toBe(true)
  })

  it('ends with another type, walk, aim or group', () => {
    expect(answersAfter({ choice: { type: 'culture', minutes: 10 } })).toBe(false)
    expect(answersAfter({ choice: { type: 'library', minutes: 15 } })).toBe(false)
    expect(answersAfter({ aim: 'zone' })).toBe(false)
    expect(answersAfter({ aimDistricts: [1] })).toBe(false)
  })

  it('ends with any other change of the scenario', () => {
    expect(answersAfter({ scenario: [] })).toBe(false)
    expect(answersAfter({ scenario: [closed, added([4.4, 50.8])] })).toBe(false)
    expect(answersAfter({ scenario: [{ kind: 'close', serviceId: 'other' }] })).toBe(false)
    expect(answersAfter({ scenario: [{ kind: 'move', serviceId: 'one', to: first }] })).toBe(false)
  })
})

describe('isInScenario', () => {
  it('knows a place by its point, rounded as a link holds it', () => {
    expect(isInScenario([added(first)], [4.350001, 50.849999])).toBe(true)
    expect(isInScenario([added(first)], second)).toBe(false)
    expect(isInScenario([{ kind: 'move', serviceId: 'one', to: first }], first)).toBe(false)
  })
})
