import { useId } from 'react'
import { useApp } from '../app-context.ts'
import { useChosen, useTexts } from '../use-screen.ts'

const LARGEST_SEED = 2 ** 32 - 1

/** The seed of the permutations: seen, changed, and part of the link. */
export function SeedControl() {
  const { actions } = useApp()
  const { band } = useTexts().ui.gap
  const seed = useChosen((view) => view.seed)
  const noteId = useId()
  return (
    <div className="seed">
      <label className="field field--row">
        <span className="field__label">{band.seed}</span>
        <input
          type="number"
          className="field__input"
          min={0}
          max={LARGEST_SEED}
          step={1}
          value={seed}
          aria-describedby={noteId}
          onChange={({ target }) => {
            const chosen = target.valueAsNumber
            if (Number.isInteger(chosen) && chosen >= 0 && chosen <= LARGEST_SEED) {
              actions.chooseSeed(chosen)
            }
          }}
        />
      </label>
      <p id={noteId} className="note">
        {band.seedNote}
      </p>
    </div>
  )
}
