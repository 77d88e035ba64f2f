import type { IndicatorId } from '../indicators/indicator.ts'
import type { ServiceTypeId } from '../services/service.ts'
import { OWN_REACH_CHOICES, REACH_CHOICES, type ReachChoice } from './reach-choice.ts'

const SLUGS: Readonly<Record<ServiceTypeId, string>> = {
  communityCentre: 'community_centre',
  library: 'library',
  localServiceCentre: 'local_service_centre',
  welcomeAndLanguage: 'welcome_and_language',
  welfareAndHealth: 'welfare_and_health',
  culture: 'culture',
  youth: 'youth',
  education: 'education',
  childcare: 'childcare',
  own: 'own',
}

/** Id of the indicator "inhabitants without a service of this type within this walk". */
export function reachIndicatorId({ type, minutes }: ReachChoice): IndicatorId {
  return `x_reach_${SLUGS[type]}_${minutes}`
}

const CHOICE_OF_ID: ReadonlyMap<IndicatorId, ReachChoice> = new Map(
  [...REACH_CHOICES, ...OWN_REACH_CHOICES].map((choice) => [reachIndicatorId(choice), choice]),
)

/** The services and walking time that an indicator is about; null for any other indicator. */
export function reachOfIndicator(id: IndicatorId): ReachChoice | null {
  return CHOICE_OF_ID.get(id) ?? null
}
