import { useState } from 'react'
import { LazyPart } from '../shared/LazyPart.tsx'
import { PageDialog } from '../shared/PageDialog.tsx'
import { useTexts } from '../use-screen.ts'
import type { ReceiptQuestion } from './receipt-question.ts'

const loadReceiptPage = () => import('./ReceiptPage.tsx')

interface NumberButtonProps {
  /** The number as it is written. */
  readonly text: string
  readonly question: ReceiptQuestion
}

/** A number that tells where it comes from when it is pressed; what tells it is fetched then. */
export function NumberButton({ text, question }: NumberButtonProps) {
  const { origin } = useTexts().ui.headline
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="number-button"
        aria-haspopup="dialog"
        aria-description={origin}
        title={origin}
        onClick={() => setOpen(true)}
      >
        {text}
      </button>
      {isOpen && (
        <PageDialog title={origin} className="receipt-dialog" onClose={() => setOpen(false)}>
          <LazyPart load={loadReceiptPage}>
            {({ ReceiptPage }) => <ReceiptPage shown={text} question={question} />}
          </LazyPart>
        </PageDialog>
      )}
    </>
  )
}
