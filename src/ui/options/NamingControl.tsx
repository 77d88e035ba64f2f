import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** Whether places go by their name in one language or in both. */
export function NamingControl() {
  const { actions } = useApp()
  const { points } = useTexts()
  const naming = useView((view) => view.naming)
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={naming === 'bilingual'}
        onChange={({ target }) => actions.chooseNaming(target.checked ? 'bilingual' : 'own')}
      />
      <span className="check__label">{points.bilingualNames}</span>
    </label>
  )
}
