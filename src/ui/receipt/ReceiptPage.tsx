import '../styles/receipt.css'
import { useCallback } from 'react'
import { loadReceiptTexts } from '../../i18n/load-receipt-texts.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts } from '../use-screen.ts'
import { ReceiptView } from './ReceiptView.tsx'
import type { ReceiptQuestion } from './receipt-question.ts'
import { useReceipt } from './use-receipt.ts'

interface ReceiptPageProps {
  /** The number as it stood on screen. */
  readonly shown: string
  readonly question: ReceiptQuestion
}

/** Where a number comes from: what it is made of, how, and who published it. */
export function ReceiptPage({ shown, question }: ReceiptPageProps) {
  const { language, ui } = useTexts()
  const load = useCallback(() => loadReceiptTexts(language), [language])
  const state = useReceipt(question)
  return (
    <div className="dialog__body receipt">
      <LazyPart load={load}>
        {(words) => {
          switch (state.kind) {
            case 'loading':
              return <p role="status">{ui.part.loading}</p>
            case 'failed':
              return <p className="error">{words.seriesFailed}</p>
            case 'none':
              return <p>{words.none}</p>
            case 'made':
              return <ReceiptView shown={shown} question={question} made={state} words={words} />
          }
        }}
      </LazyPart>
    </div>
  )
}
