import type { ReachChoice } from '../../core/access/reach-choice.ts'
import { ALL_SERVICE_TYPES } from '../../core/services/service.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { withFields } from './with-fields.ts'

/**
 * Turns reach, unmet need and scenario to other services or another walking time. The services are
 * shown as points, so that one sees what reach is counted from; changes that were imagined for
 * another type do not stay.
 */
export function aboutReach(view: ViewState, reach: ReachChoice): ViewState {
  return withFields(view, {
    reach,
    serviceTypes: ALL_SERVICE_TYPES.filter(
      (type) => type === reach.type || view.serviceTypes.includes(type),
    ),
    scenario: reach.type === view.reach.type ? view.scenario : [],
  })
}
