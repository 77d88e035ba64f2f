import { ALL_SERVICE_TYPES, type ServiceTypeId } from '../../core/services/service.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { withFields } from './with-fields.ts'

/** Shows or hides one type of service; the types shown stay in the order of `ALL_SERVICE_TYPES`. */
export function toggleServiceType(view: ViewState, toggled: ServiceTypeId): ViewState {
  const shown = new Set(view.serviceTypes)
  if (!shown.delete(toggled)) shown.add(toggled)
  return withFields(view, { serviceTypes: ALL_SERVICE_TYPES.filter((type) => shown.has(type)) })
}
