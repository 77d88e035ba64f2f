import { ALL_SERVICE_TYPES } from '../../core/services/service.ts'
import type { LinkParameter } from './link-parameter.ts'
import { joinParts, splitParts } from './link-text.ts'

/**
 * `s=communityCentre,library`; `s=` is none. A type that is not known is left out, the others
 * stay. Order and repetition in the link have no meaning.
 */
export const servicesParameter: LinkParameter = {
  key: 's',
  field: 'serviceTypes',
  write: (view) => joinParts(view.serviceTypes),
  read: (text, view) => {
    const wanted = new Set(splitParts(text))
    const serviceTypes = ALL_SERVICE_TYPES.filter((type) => wanted.has(type))
    if (serviceTypes.length === 0 && wanted.size > 0) return { kind: 'notUnderstood' }
    return {
      kind: serviceTypes.length === wanted.size ? 'understood' : 'partlyUnderstood',
      view: { ...view, serviceTypes },
    }
  },
}
