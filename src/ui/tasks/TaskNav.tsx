import { useStore } from 'zustand'
import { TASKS } from '../../core/view/view-state.ts'
import { type UiTexts, useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** The doors of the map: what one came for. Each leads to its own panel beside the same map. */
export function TaskNav() {
  const { actions, storyPanel } = useApp()
  const { tasks } = useTexts().ui
  const current = useView((view) => view.task)
  const stories = useStore(storyPanel)
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
              <DoorWords door={task} />
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="doors__door"
            aria-expanded={stories === 'open'}
            onClick={storyPanel.open}
          >
            <DoorWords door="present" />
          </button>
        </li>
      </ul>
    </nav>
  )
}

function DoorWords({ door }: { readonly door: keyof UiTexts['tasks']['doors'] }) {
  const { name, question } = useTexts().ui.tasks.doors[door]
  return (
    <>
      <span className="doors__name">{name}</span>
      <span className="doors__question">{question}</span>
    </>
  )
}
