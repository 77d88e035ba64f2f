import type { CountedServices } from '../core/access/counted-services.ts'
import type { ReachChoice } from '../core/access/reach-choice.ts'

/** What texts need to tell of inhabitants without a service within a walk. */
export interface ReachFacts extends ReachChoice {
  /** Whether all services of the type are known; of a partial list, not known is not: not there. */
  readonly list: 'complete' | 'partial'
  /** null when it is not known how many were counted. */
  readonly counted: CountedServices | null
}
