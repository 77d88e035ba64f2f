import { useState } from 'react'
import { Icon } from '../shared/Icon.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import { PageDialog } from '../shared/PageDialog.tsx'
import { useTexts } from '../use-screen.ts'

const loadSharePanel = () => import('./SharePanel.tsx')

/** Opens all ways to share what is on screen and to take it along; they are fetched then. */
export function ShareButton() {
  const { share } = useTexts().ui.header
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => setOpen(true)}>
        <Icon name="share" />
        {share}
      </button>
      {isOpen && (
        <PageDialog title={share} className="share" onClose={() => setOpen(false)}>
          <div className="dialog__body">
            <LazyPart load={loadSharePanel}>{({ SharePanel }) => <SharePanel />}</LazyPart>
          </div>
        </PageDialog>
      )}
    </>
  )
}
