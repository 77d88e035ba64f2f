import {
  MOST_SCENARIO_CHANGES,
  type Scenario,
  type ScenarioChange,
} from '../../core/access/scenario.ts'
import { roundPoint } from '../../core/view/round-point.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { withFields } from './with-fields.ts'

/**
 * Imagines one more change. A service is changed once: a later change replaces the earlier one, in
 * its place. Beyond the most changes that a link carries the view stays as it is.
 */
export function changeScenario(view: ViewState, change: ScenarioChange): ViewState {
  const scenario = withChange(view.scenario, rounded(change))
  return scenario.length > MOST_SCENARIO_CHANGES ? view : withFields(view, { scenario })
}

/** Takes one imagined change back; an index that is not there changes nothing. */
export function undoScenarioChange(view: ViewState, index: number): ViewState {
  return withFields(view, { scenario: view.scenario.filter((_, i) => i !== index) })
}

function withChange(scenario: Scenario, change: ScenarioChange): Scenario {
  if (change.kind === 'add') return [...scenario, change]
  const former = scenario.findIndex(
    (one) => one.kind !== 'add' && one.serviceId === change.serviceId,
  )
  return former < 0 ? [...scenario, change] : scenario.with(former, change)
}

function rounded(change: ScenarioChange): ScenarioChange {
  switch (change.kind) {
    case 'add':
      return { ...change, at: roundPoint(change.at) }
    case 'move':
      return { ...change, to: roundPoint(change.to) }
    case 'close':
      return change
  }
}
