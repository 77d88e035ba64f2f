import type { ServiceTypeId } from '../../core/services/service.ts'
import { serviceTypesOf } from '../../core/services/service-types-of.ts'
import { useApp } from '../app-context.ts'
import { DotNote } from '../services/DotNote.tsx'
import { TypeSwitches } from '../services/TypeSwitches.tsx'
import { useChosen, useTexts } from '../use-screen.ts'

/** Which types of services the list and the map show. */
export function TypeFilter() {
  const { actions, edition, view } = useApp()
  const { types } = useTexts().ui.find
  const shown = useChosen((state) => state.serviceTypes)
  const all = serviceTypesOf(edition)
  const show = (serviceTypes: readonly ServiceTypeId[]): void =>
    actions.openView({ ...view.getState(), serviceTypes })
  return (
    <details className="disclosure find-types">
      <summary>
        {types.title} <span className="note">{types.shown(shown.length, all.length)}</span>
      </summary>
      <div className="disclosure__body">
        <div className="find-types__all">
          <button type="button" className="button button--small" onClick={() => show(all)}>
            {types.all}
          </button>
          <button type="button" className="button button--small" onClick={() => show([])}>
            {types.none}
          </button>
        </div>
        <TypeSwitches />
        <DotNote />
      </div>
    </details>
  )
}
