import type { ReachClient } from '../reach/reach-client.ts'
import type { CountScenario } from '../state/screen-scenario.ts'

/** The screen counts in a slot of its own: no panel's request takes the place of it. */
const SLOT = 'screen'

/** Lets the screen count scenarios with the worker. */
export function countScenarioWith(reach: Pick<ReachClient, 'ask'>): CountScenario {
  return async (choice, scenario, services) => {
    const request = { kind: 'scenario', ...choice, scenario, services } as const
    const outcome = await reach.ask<'scenario'>(request, { slot: SLOT })
    return outcome.kind === 'answer' ? outcome.answer : null
  }
}
