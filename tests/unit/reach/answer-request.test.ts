import { describe, expect, it } from 'vitest'
import { finish } from '../../../src/core/access/steps.ts'
import { answerRequest } from '../../../src/reach/answer-request.ts'
import { reachMemory } from '../../../src/reach/reach-memory.ts'
import type { DisparityAnswer, ScenarioAnswer } from '../../../src/reach/reach-request.ts'
import { gridPoint, gridWalkNetwork } from '../../support/grid-walk-network.ts'

const network = gridWalkNetwork(8, 5)
const SCENE = {
  type: 'communityCentre',
  minutes: 5,
  services: [
    { id: 'west', type: 'communityCentre', point: gridPoint(0, 0) },
    { id: 'other', type: 'library', point: gridPoint(7, 0) },
  ],
  scenario: [],
} as const

const disparityRequest = (minutes: 5 | 10) =>
  ({ kind: 'disparity', ...SCENE, minutes, zone: [1], lowIncome: [2] }) as const

describe('answers to requests', () => {
  it('count the services of the type alone, in the cells of the network', () => {
    const answer = finish(
      answerRequest(reachMemory(network), { kind: 'scenario', ...SCENE }),
    ) as ScenarioAnswer
    expect(answer.cells).toEqual(network.cells)
    expect(answer.servicesCounted).toBe(1)
    // Within 400 m of the south-west corner: 4, 4, 3, 2 of the left nodes of each row and the tip.
    expect(answer.network).toEqual({
      type: 'communityCentre',
      minutes: 5,
      distance: 'network',
      reached: [130, 10, 10],
    })
    expect(answer.straightLine.distance).toBe('straightLine')
    expect(answer.straightLine.reached[0]).toBeGreaterThanOrEqual(130)
  })

  it('score both groups of wijken under the scenario', () => {
    const memory = reachMemory(network)
    const before = finish(answerRequest(memory, disparityRequest(5))) as DisparityAnswer
    expect(before.zone).toMatchObject({ kind: 'scored', shareOfReached: 130 / 150 })
    expect(before.lowIncome).toMatchObject({ kind: 'scored', shareOfReached: 10 / 150 })
    const moved = finish(
      answerRequest(memory, {
        ...disparityRequest(5),
        scenario: [{ kind: 'move', serviceId: 'west', to: gridPoint(7, 0) }],
      }),
    ) as DisparityAnswer
    expect(moved.lowIncome).toMatchObject({ kind: 'scored', shareOfReached: 130 / 150 })
    const closed = finish(
      answerRequest(memory, {
        ...disparityRequest(5),
        scenario: [{ kind: 'close', serviceId: 'west' }],
      }),
    )
    expect(closed).toEqual({
      zone: { kind: 'nobodyReached' },
      lowIncome: { kind: 'nobodyReached' },
    })
  })

  it('place services at random once for a number and a walking time', () => {
    const memory = reachMemory(network)
    expect([...answerRequest(memory, disparityRequest(5))]).toHaveLength(199)
    expect([...answerRequest(memory, disparityRequest(5))]).toHaveLength(0)
    expect([...answerRequest(memory, disparityRequest(10))]).toHaveLength(199)
  })

  it('place the next ones for everybody or for some wijken', () => {
    const best = (aimDistricts: readonly number[] | null) =>
      finish(
        answerRequest(reachMemory(network), { kind: 'bestNext', ...SCENE, aimDistricts, count: 1 }),
      )
    expect(best(null)).toMatchObject({ persons: 400, reachedBefore: 150 })
    expect(best([2])).toMatchObject({ persons: 160, reachedBefore: 10 })
  })
})
