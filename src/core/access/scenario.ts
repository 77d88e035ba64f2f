import type { LonLat } from '../districts/district.ts'

/** One imagined change to the services of the type chosen; nothing is changed for real. */
export type ScenarioChange =
  | { readonly kind: 'add'; readonly at: LonLat }
  | { readonly kind: 'move'; readonly serviceId: string; readonly to: LonLat }
  | { readonly kind: 'close'; readonly serviceId: string }

/** In the order in which they were made; no service occurs twice. */
export type Scenario = readonly ScenarioChange[]

/** Whom the next best place should reach first. */
export const PLACEMENT_AIMS = ['everyone', 'zone', 'lowIncome'] as const
export type PlacementAim = (typeof PLACEMENT_AIMS)[number]

export const MOST_SCENARIO_CHANGES = 12
