import { useStore } from 'zustand'
import type { ViewState } from '../../core/view/view-state.ts'
import type { ErrorText } from '../../i18n/error-text.ts'
import { FOLLOWS_FROM_DATA, needsOwnData } from '../../state/link-notice.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { useUnknownChanges } from './use-unknown-changes.ts'

/** Tells which part of the link was not understood, what stands there instead, and a way on. */
export function LinkNoticeBar() {
  const { linkNotice, ownPanel } = useApp()
  const understood = useStore(linkNotice)
  const unknown = useUnknownChanges()
  const fields =
    unknown.state === 'told'
      ? [...new Set<keyof ViewState>([...understood, 'scenario'])]
      : understood
  const { ui, errors } = useTexts()
  if (fields.length === 0) return null
  const dismiss = (): void => {
    linkNotice.dismiss()
    unknown.dismiss()
  }
  const { missingOwn } = linkNotice
  const needsOwn = needsOwnData(missingOwn)
  const others = needsOwn ? fields.filter((field) => !FOLLOWS_FROM_DATA.has(field)) : fields
  return (
    <div className="problem" role="status">
      {needsOwn && <Words text={errors.linkNeedsOwnData(missingOwn)} />}
      {others.length > 0 && <Words text={errors.linkPartlyUnderstood(others)} />}
      {needsOwn && (
        <button type="button" className="button button--small" onClick={ownPanel.open}>
          {ui.own.title}
        </button>
      )}
      <button type="button" className="button button--small" onClick={dismiss}>
        {ui.problem.dismiss}
      </button>
    </div>
  )
}

function Words({ text: { whatHappened, whatStillWorks, whatToDo } }: { readonly text: ErrorText }) {
  return (
    <p>
      <strong>{whatHappened}</strong> {whatStillWorks} {whatToDo}
    </p>
  )
}
