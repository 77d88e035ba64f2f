import { TASKS } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** The doors of the map: what one came for. Each leads to its own panel beside the same map. */
export function TaskNav() {
  const { actions } = useApp()
  const { tasks } = useTexts().ui
  const current = useView((view) => view.task)
  return (
    <nav className="doors" aria-label={tasks.label}>
      <ul className="doors__list">
        {TASKS.map((task) => (
          <li key={task}>
            <button
              type="button"
              className="doors__door"
              aria-current={task === current ? 'page' : undefined}
              onClick={() => actions.chooseTask(task)}
            >
              <span className="doors__name">{tasks.doors[task].name}</span>
              <span className="doors__question">{tasks.doors[task].question}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
