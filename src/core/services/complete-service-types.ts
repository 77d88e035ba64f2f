import type { ServiceTypeId } from './service.ts'

/** Types of which the list is complete; of the others only a part is known. */
export const COMPLETE_SERVICE_TYPES: ReadonlySet<ServiceTypeId> = new Set<ServiceTypeId>([
  'communityCentre',
  'library',
])
