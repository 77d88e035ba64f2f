import type { PlacedService } from '../core/access/apply-scenario.ts'
import type { NextPlaces } from '../core/access/best-next-places.ts'
import type { Disparity } from '../core/access/disparity.ts'
import type { NearestServices } from '../core/access/nearest-services.ts'
import type { PopulationCell } from '../core/access/population-cell.ts'
import type { ReachChoice } from '../core/access/reach-choice.ts'
import type { ReachCount } from '../core/access/reach-table.ts'
import type { Scenario } from '../core/access/scenario.ts'
import type { ServicePlace } from '../core/access/service-place.ts'
import type { DistrictCode, LonLat } from '../core/districts/district.ts'

/** Which services stand where, and how long a walk may be. */
interface ReachScene extends ReachChoice {
  /** All services, or those of the type: others do not count. */
  readonly services: readonly ServicePlace[]
  /** Empty for the services as they are. */
  readonly scenario: Scenario
}

/** The services one walks to soonest from a place. */
export interface NearestRequest {
  readonly kind: 'nearest'
  readonly origin: LonLat
  readonly services: readonly ServicePlace[]
  /** How many reachable services of each type. */
  readonly perType: number
}

/** Who is reached. */
export interface ScenarioRequest extends ReachScene {
  readonly kind: 'scenario'
}

/** Whether two groups of wijken have their part of those reached. */
export interface DisparityRequest extends ReachScene {
  readonly kind: 'disparity'
  readonly zone: readonly DistrictCode[]
  readonly lowIncome: readonly DistrictCode[]
}

/** Where the next ones gain most. */
export interface BestNextRequest extends ReachScene {
  readonly kind: 'bestNext'
  /** The wijken whose inhabitants count; null for everybody. */
  readonly aimDistricts: readonly DistrictCode[] | null
  readonly count: number
}

export type ReachRequest = NearestRequest | ScenarioRequest | DisparityRequest | BestNextRequest
export type ReachKind = ReachRequest['kind']
export type ReachRequestOf<Kind extends ReachKind> = Extract<ReachRequest, { kind: Kind }>

export interface ScenarioAnswer {
  /** Cells of the counts, the same as those of the reach computed ahead. */
  readonly cells: readonly PopulationCell[]
  readonly network: ReachCount
  readonly straightLine: ReachCount
  /** Services that the counts over the network rest on. */
  readonly servicesCounted: number
  /** Services too far from every street to be walked to: not counted over the network. */
  readonly offNetwork: readonly PlacedService[]
}

export interface DisparityAnswer {
  readonly zone: Disparity
  readonly lowIncome: Disparity
}

/** What each request gives. */
export interface ReachAnswers {
  readonly nearest: NearestServices
  readonly scenario: ScenarioAnswer
  readonly disparity: DisparityAnswer
  readonly bestNext: NextPlaces
}
