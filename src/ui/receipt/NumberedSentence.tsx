import type { Figure } from '../../core/figure/figure.ts'
import { NumberedText } from './NumberedText.tsx'
import { questionOnScreen } from './receipt-question.ts'

/** The main sentence, in which every number can be asked where it comes from. */
export function NumberedSentence({ figure }: { readonly figure: Figure }) {
  const numbers = figure.sentenceNumbers.map(({ text, reference }) => ({
    text,
    reference: questionOnScreen(reference),
  }))
  return <NumberedText text={figure.sentence} numbers={numbers} />
}
