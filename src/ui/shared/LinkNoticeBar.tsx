import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'

/** Tells which part of the link was not understood, what stands there instead, and a way on. */
export function LinkNoticeBar() {
  const { linkNotice } = useApp()
  const fields = useStore(linkNotice)
  const { ui, errors } = useTexts()
  if (fields.length === 0) return null
  const { whatHappened, whatStillWorks, whatToDo } = errors.linkPartlyUnderstood(fields)
  return (
    <div className="problem" role="status">
      <p>
        <strong>{whatHappened}</strong> {whatStillWorks} {whatToDo}
      </p>
      <button type="button" className="button button--small" onClick={linkNotice.dismiss}>
        {ui.problem.dismiss}
      </button>
    </div>
  )
}
