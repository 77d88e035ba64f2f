import type { NextPlaces } from '../../core/access/best-next-places.ts'
import type { ReachChoice } from '../../core/access/reach-choice.ts'
import type { PlacementAim, Scenario, ScenarioChange } from '../../core/access/scenario.ts'
import type { DistrictCode, LonLat } from '../../core/districts/district.ts'
import { roundPoint } from '../../core/view/round-point.ts'

/** How many places are looked for. */
export const BEST_PLACES = 5

/** What the best places depend on. */
export interface BestPlacesQuestion {
  readonly choice: ReachChoice
  readonly aim: PlacementAim
  /** The wijken whose inhabitants count; null for everybody. */
  readonly aimDistricts: readonly DistrictCode[] | null
  readonly scenario: Scenario
}

/**
 * Whether places that were found still answer what is asked now. Adding places found does not make
 * them old: each counts on the ones before it.
 */
export function stillAnswers(
  found: { readonly question: BestPlacesQuestion; readonly result: NextPlaces },
  now: BestPlacesQuestion,
): boolean {
  const { question, result } = found
  return (
    question.choice.type === now.choice.type &&
    question.choice.minutes === now.choice.minutes &&
    question.aim === now.aim &&
    question.aimDistricts === now.aimDistricts &&
    question.scenario.every((change, index) => isSameChange(change, now.scenario[index])) &&
    now.scenario
      .slice(question.scenario.length)
      .every((change) => result.places.some(({ point }) => isAddedAt(change, point)))
  )
}

/** Whether a scenario holds a new place at this point. */
export function isInScenario(scenario: Scenario, point: LonLat): boolean {
  return scenario.some((change) => isAddedAt(change, point))
}

function isAddedAt(change: ScenarioChange, point: LonLat): boolean {
  return change.kind === 'add' && isSamePoint(change.at, roundPoint(point))
}

function isSameChange(one: ScenarioChange, other: ScenarioChange | undefined): boolean {
  switch (one.kind) {
    case 'add':
      return other?.kind === 'add' && isSamePoint(one.at, other.at)
    case 'move':
      return (
        other?.kind === 'move' && one.serviceId === other.serviceId && isSamePoint(one.to, other.to)
      )
    case 'close':
      return other?.kind === 'close' && one.serviceId === other.serviceId
  }
}

const isSamePoint = (one: LonLat, other: LonLat): boolean =>
  one[0] === other[0] && one[1] === other[1]
