import type { BuiltInIndicatorId } from '../core/indicators/built-in-indicator-id.ts'
import type { ServiceTypeId } from '../core/services/service.ts'

/** Words people may search an indicator for that are not in its name. */
export interface IndicatorKeywords {
  readonly ofOurs: Readonly<Record<BuiltInIndicatorId, readonly string[]>>
  /** Of inhabitants without a service of this type within a walk. */
  readonly reach: (type: ServiceTypeId) => readonly string[]
}
