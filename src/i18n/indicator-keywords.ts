import type { BuiltInIndicatorId } from '../core/indicators/built-in-indicator-id.ts'
import type { ReachFacts } from './reach-facts.ts'

/** Words people may search an indicator for that are not in its name. */
export interface IndicatorKeywords {
  readonly ofOurs: Readonly<Record<BuiltInIndicatorId, readonly string[]>>
  /** Of inhabitants without a service of this type within a walk. */
  readonly reach: (type: ReachFacts['type']) => readonly string[]
}
