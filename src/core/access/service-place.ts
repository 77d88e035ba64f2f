import type { Service } from '../services/service.ts'

/** What reach needs to know of a service. A `Service` is one. */
export type ServicePlace = Pick<Service, 'id' | 'type' | 'point'>
