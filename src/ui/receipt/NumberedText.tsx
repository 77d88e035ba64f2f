import { type NumberInText, splitAtNumbers } from '../../core/receipt/split-at-numbers.ts'
import { NumberButton } from './NumberButton.tsx'
import type { ReceiptQuestion } from './receipt-question.ts'

/** What closes a number; French has a space before some signs. */
const SIGNS = /^(?:\)\S?|[\u00A0\u202F]?[.,;:]+)/

interface NumberedTextProps {
  readonly text: string
  readonly numbers: readonly NumberInText<ReceiptQuestion>[]
}

/** A text in which every number can be asked where it comes from. */
export function NumberedText({ text: whole, numbers }: NumberedTextProps) {
  const parts = splitAtNumbers(whole, numbers)
  let start = 0
  return parts.map(({ text, reference: question }, i) => {
    const key = start
    start += text.length
    if (question === null) return i === 0 ? beforeNumber(text) : beforeNumber(afterNumber(text))
    const opening = /\($/.exec(parts[i - 1]?.text ?? '')?.[0]
    const signs = SIGNS.exec(parts[i + 1]?.text ?? '')?.[0]
    return (
      // A browser may break a line beside a button; brackets and signs stay with their number.
      <span key={key} className={opening || signs ? 'no-break' : undefined}>
        {opening}
        <NumberButton text={text} question={question} />
        {signs}
      </span>
    )
  })
}

function beforeNumber(text: string): string {
  return text.replace(/\($/, '')
}

function afterNumber(text: string): string {
  return text.replace(SIGNS, '')
}
