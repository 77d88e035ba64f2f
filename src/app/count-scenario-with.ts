import type { ReachClient } from '../reach/reach-client.ts'
import type { CountScenario, ScreenScenario } from '../state/screen-scenario.ts'

type Reach = Pick<ReachClient, 'ask'>
type Counts = Map<string, Promise<ScreenScenario | null>>

/** A slide is counted ahead while another is shown; going back and forth asks for a few again. */
const MOST_REMEMBERED = 8

const countsOf = new WeakMap<Reach, Counts>()

/**
 * Lets a screen count scenarios with the worker. The counts asked for last are remembered for all
 * that share the worker, so that one that was counted ahead is there at once.
 *
 * @param slot of the asker: a later count in the same slot takes the place of one under way
 */
export function countScenarioWith(reach: Reach, slot: string): CountScenario {
  const counts: Counts = countsOf.get(reach) ?? new Map()
  countsOf.set(reach, counts)
  return async (choice, scenario, services) => {
    const key = JSON.stringify([choice, scenario, services.map(({ id, point }) => [id, point])])
    // One under way for another asker may be given up there: then it is asked for here.
    const known = await counts.get(key)
    if (known) return known
    const request = { kind: 'scenario', ...choice, scenario, services } as const
    const counting = reach
      .ask<'scenario'>(request, { slot })
      .then((outcome) => (outcome.kind === 'answer' ? outcome.answer : null))
    counts.set(key, counting)
    const [oldest] = counts.keys()
    if (counts.size > MOST_REMEMBERED && oldest !== undefined) counts.delete(oldest)
    const answer = await counting
    if (answer === null && counts.get(key) === counting) counts.delete(key)
    return answer
  }
}
