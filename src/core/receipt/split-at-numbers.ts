/** A number of a text, as it is written there, and which one it is. */
export interface NumberInText<Reference> {
  readonly text: string
  readonly reference: Reference
}

/** A stretch of a text; `reference` where it is a number that has a receipt. */
export interface TextPart<Reference> {
  readonly text: string
  readonly reference: Reference | null
}

/**
 * Cuts a text at its numbers, each at the first place that is not taken: the longest first, so
 * that `12` is not found in `12,5%`. A number that the text does not write is left out.
 *
 * @returns parts that give the sentence again when joined
 */
export function splitAtNumbers<Reference>(
  sentence: string,
  numbers: readonly NumberInText<Reference>[],
): readonly TextPart<Reference>[] {
  const taken: {
    readonly start: number
    readonly end: number
    readonly one: NumberInText<Reference>
  }[] = []
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
  const parts: TextPart<Reference>[] = []
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
