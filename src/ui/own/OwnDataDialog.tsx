import { useEffect } from 'react'
import { useApp } from '../app-context.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { PageDialog } from '../shared/PageDialog.tsx'
import { useTexts } from '../use-screen.ts'

const loadOwnDataPanel = () => import('./OwnDataPanel.tsx')

/** The data of the person's own, over the page; what it needs is fetched when it opens. */
export function OwnDataDialog() {
  const { ownPanel } = useApp()
  const { own } = useTexts().ui
  useEffect(() => () => void requestAnimationFrame(focusDoor), [])
  return (
    <PageDialog title={own.title} className="own" onClose={ownPanel.close}>
      <div className="dialog__body">
        <LazyPart load={loadOwnDataPanel}>{({ OwnDataPanel }) => <OwnDataPanel />}</LazyPart>
      </div>
    </PageDialog>
  )
}

/** The control that opened it may be gone: the page was drawn anew on the data that were added. */
function focusDoor(): void {
  const { activeElement } = document
  if (activeElement?.closest('main, .header')) return
  document.querySelector<HTMLElement>('[data-door="indicators"]')?.focus()
}
