import type { ZoneChoice } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

const ZONE_CHOICES: readonly ZoneChoice[] = [{ kind: 'glossary' }, { kind: 'glossaryWithLaken' }]

/** Which reading of the arme sikkel is outlined and compared. */
export function ZoneControl() {
  const { actions } = useApp()
  const { legend } = useTexts().ui
  const chosen = useView((view) => view.zone.kind)
  return (
    <div className="zone-control">
      <label className="field">
        <span className="field__label">
          <span className="swatch swatch--outline" />
          {legend.definition}
        </span>
        <select
          className="field__input"
          value={chosen}
          onChange={({ target }) => {
            const choice = ZONE_CHOICES.find(({ kind }) => kind === target.value)
            if (choice) actions.chooseZone(choice)
          }}
        >
          {ZONE_CHOICES.map(({ kind }) => (
            <option key={kind} value={kind}>
              {legend.definitions[kind]}
            </option>
          ))}
        </select>
      </label>
      <p className="note">{legend.outlineNote}</p>
    </div>
  )
}
