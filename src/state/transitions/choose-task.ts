import { SERVICE_TYPES } from '../../core/services/service.ts'
import type { Task, ViewState } from '../../core/view/view-state.ts'
import { aboutReach } from './choose-reach.ts'
import { withFields } from './with-fields.ts'

/** What someone who looks for a service sees first: the open houses of the network. */
const FIRST_FOUND = new Set<string>(['communityCentre', 'library'])

/** Goes through one of the doors; the services that its task is about are shown as points. */
export function chooseTask(view: ViewState, task: Task): ViewState {
  if (task === view.task) return view
  const entered = withFields(view, { task })
  switch (task) {
    case 'explore':
      return entered
    case 'find':
      return view.serviceTypes.length > 0
        ? entered
        : withFields(entered, {
            serviceTypes: SERVICE_TYPES.filter((type) => FIRST_FOUND.has(type)),
          })
    case 'place':
      return aboutReach(withFields(entered, { lens: { kind: 'single' } }), view.reach)
  }
}
