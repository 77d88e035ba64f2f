import { SERVICE_TYPES, type ServiceTypeId } from '../services/service.ts'

/** Walking times for which reach is computed ahead, in minutes. */
export const REACH_MINUTES = [5, 10, 15] as const
export type ReachMinutes = (typeof REACH_MINUTES)[number]

/** Within how many minutes on foot of a service of which type. */
export interface ReachChoice {
  readonly type: ServiceTypeId
  readonly minutes: ReachMinutes
}

export const DEFAULT_REACH: ReachChoice = { type: 'communityCentre', minutes: 15 }

/** Every choice of an edition, types in their fixed order, shortest walk first. */
export const REACH_CHOICES: readonly ReachChoice[] = SERVICE_TYPES.flatMap((type) =>
  REACH_MINUTES.map((minutes) => ({ type, minutes })),
)

/** Those of the services that a person brought. */
export const OWN_REACH_CHOICES: readonly ReachChoice[] = REACH_MINUTES.map((minutes) => ({
  type: 'own',
  minutes,
}))
