import type { NumberReference } from './number-reference.ts'
import type { SentenceNumber } from './sentence-numbers.ts'

/** A stretch of a sentence; `reference` where it is a number that has a receipt. */
export interface SentencePart {
  readonly text: string
  readonly reference: NumberReference | null
}

/**
 * Cuts a sentence at its numbers, each at the first place that is not taken: the longest first, so
 * that `12` is not found in `12,5%`. A number that the sentence does not write is left out.
 *
 * @returns parts that give the sentence again when joined
 */
export function splitAtNumbers(
  sentence: string,
  numbers: readonly SentenceNumber[],
): readonly SentencePart[] {
  const taken: { readonly start: number; readonly end: number; readonly one: SentenceNumber }[] = []
  const longestFirst = [...numbers].sort((a, b) => b.text.length - a.text.length)
  for (const one of longestFirst) {
    for (let at = sentence.indexOf(one.text); at !== -1; at = sentence.indexOf(one.text, at + 1)) {
      const end = at + one.text.length
      const isFree = taken.every((other) => end <= other.start || at >= other.end)
      if (!isFree || isInsideNumber(sentence, at, end)) continue
      taken.push({ start: at, end, one })
      break
    }
  }
  taken.sort((a, b) => a.start - b.start)
  const parts: SentencePart[] = []
  let done = 0
  for (const { start, end, one } of taken) {
    if (start > done) parts.push({ text: sentence.slice(done, start), reference: null })
    parts.push({ text: sentence.slice(start, end), reference: one.reference })
    done = end
  }
  if (done < sentence.length) parts.push({ text: sentence.slice(done), reference: null })
  return parts
}

/** Whether digits go on before or after, also past a mark between digits. */
function isInsideNumber(sentence: string, start: number, end: number): boolean {
  return (
    /\d[\u202F.,]?$/.test(sentence.slice(0, start)) || /^[\u202F.,]?\d/.test(sentence.slice(end))
  )
}
