import type { Figure } from '../../core/figure/figure.ts'
import { splitAtNumbers } from '../../core/receipt/split-at-numbers.ts'
import { NumberButton } from './NumberButton.tsx'

/** The main sentence, in which every number can be asked where it comes from. */
export function NumberedSentence({ figure }: { readonly figure: Figure }) {
  const parts = splitAtNumbers(figure.sentence, figure.sentenceNumbers)
  let start = 0
  return parts.map(({ text, reference }, i) => {
    const key = start
    start += text.length
    if (reference === null) return i === 0 ? beforeNumber(text) : beforeNumber(afterNumber(text))
    const opening = /\($/.exec(parts[i - 1]?.text ?? '')?.[0]
    return (
      // A browser may break a line beside a button; a bracket stays with its number.
      <span key={key} className={opening && 'no-break'}>
        {opening}
        <NumberButton
          text={text}
          question={{ kind: 'view', reference, subject: { kind: 'screen' } }}
        />
        {/^\)\S?/.exec(parts[i + 1]?.text ?? '')?.[0]}
      </span>
    )
  })
}

function beforeNumber(text: string): string {
  return text.replace(/\($/, '')
}

function afterNumber(text: string): string {
  return text.replace(/^\)\S?/, '')
}
