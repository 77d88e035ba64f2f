import { type FormEvent, useId, useState } from 'react'
import type { ClassChoice } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { parseLimits } from './parse-limits.ts'

/** Class limits typed by the visitor. */
export function ManualLimits({
  classes,
}: {
  readonly classes: Extract<ClassChoice, { kind: 'manual' }>
}) {
  const { actions } = useApp()
  const { classFields } = useTexts().ui
  const [draft, setDraft] = useState(classes.limits.join('; '))
  const [isWrong, setWrong] = useState(false)
  const errorId = useId()

  function apply(event: FormEvent): void {
    event.preventDefault()
    const limits = parseLimits(draft)
    setWrong(limits === null)
    if (limits) actions.chooseClasses({ kind: 'manual', limits })
  }

  return (
    <form onSubmit={apply} className="manual-limits">
      <label className="field">
        <span className="field__label">{classFields.limits}</span>
        <input
          className="field__input"
          value={draft}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? errorId : undefined}
          onChange={({ target }) => setDraft(target.value)}
        />
      </label>
      {isWrong && (
        <p id={errorId} className="error" role="alert">
          {classFields.wrong}
        </p>
      )}
      <button type="submit" className="button button--small">
        {classFields.apply}
      </button>
    </form>
  )
}
