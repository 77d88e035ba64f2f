import type { Figure } from '../../core/figure/figure.ts'
import { splitAtNumbers } from '../../core/receipt/split-at-numbers.ts'
import { NumberButton } from './NumberButton.tsx'

/** The main sentence, in which every number can be asked where it comes from. */
export function NumberedSentence({ figure }: { readonly figure: Figure }) {
  let start = 0
  return splitAtNumbers(figure.sentence, figure.sentenceNumbers).map(({ text, reference }) => {
    const key = start
    start += text.length
    return reference === null ? (
      text
    ) : (
      <NumberButton
        key={key}
        text={text}
        question={{ kind: 'view', reference, subject: { kind: 'screen' } }}
      />
    )
  })
}
