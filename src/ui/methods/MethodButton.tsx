import { useState } from 'react'
import type { MethodId } from '../../i18n/method-text.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { PageDialog } from '../shared/PageDialog.tsx'
import { useTexts } from '../use-screen.ts'

const loadMethods = () => import('./Methods.tsx')

interface MethodButtonProps {
  readonly about: MethodId
  /** What the button stands at, for people who hear its name apart from its panel. */
  readonly subject: string
}

/** Opens the page of methods at one measure; the texts are fetched when it is opened. */
export function MethodButton({ about, subject }: MethodButtonProps) {
  const { headline } = useTexts().ui
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="method-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {headline.method}
        <span className="visually-hidden"> {subject}</span>
      </button>
      {isOpen && (
        <PageDialog
          title={headline.method}
          className="methods-dialog"
          onClose={() => setOpen(false)}
        >
          <LazyPart load={loadMethods}>{({ Methods }) => <Methods about={about} />}</LazyPart>
        </PageDialog>
      )}
    </>
  )
}
