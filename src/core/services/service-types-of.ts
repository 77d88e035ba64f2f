import { DEFAULT_REACH } from '../access/reach-choice.ts'
import { reachIndicatorId } from '../access/reach-indicator.ts'
import type { Edition } from '../edition.ts'
import { ALL_SERVICE_TYPES, SERVICE_TYPES, type ServiceTypeId } from './service.ts'

/** The types that can be chosen: with that of the services that a person brought, if there are any. */
export function serviceTypesOf({
  indicators,
}: Pick<Edition, 'indicators'>): readonly ServiceTypeId[] {
  const ofOwn = reachIndicatorId({ ...DEFAULT_REACH, type: 'own' })
  return indicators.some(({ id }) => id === ofOwn) ? ALL_SERVICE_TYPES : SERVICE_TYPES
}
