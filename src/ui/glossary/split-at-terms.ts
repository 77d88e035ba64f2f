import type { GlossaryEntry } from '../../i18n/glossary-entry.ts'
import type { Texts } from '../../i18n/texts.ts'

export type TermId = keyof Texts['glossary']

/** A stretch of text; `term` when it is a word of the glossary. */
export interface TextPart {
  readonly text: string
  readonly term: TermId | null
}

/**
 * Cuts a text at words of the glossary, each word once: at its first place. Of words that start at
 * the same place the longest counts.
 *
 * @param ids which words to look for
 * @returns parts that give the text again when joined
 */
export function splitAtTerms(
  text: string,
  glossary: Readonly<Record<TermId, GlossaryEntry>>,
  ids: readonly TermId[],
): readonly TextPart[] {
  const found = ids.flatMap((term) => {
    const first = firstOf(text, glossary[term].inText)
    return first ? [{ ...first, term }] : []
  })
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const parts: TextPart[] = []
  let done = 0
  for (const { start, end, term } of found) {
    if (start < done) continue
    if (start > done) parts.push({ text: text.slice(done, start), term: null })
    parts.push({ text: text.slice(start, end), term })
    done = end
  }
  if (done < text.length) parts.push({ text: text.slice(done), term: null })
  return parts
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The first whole word among the forms; of forms that start together the longest. */
function firstOf(text: string, forms: readonly string[]): Stretch | null {
  const lower = text.toLowerCase()
  let first: Stretch | null = null
  for (const form of forms) {
    const start = wholeWordAt(lower, form)
    if (start === null) continue
    const end = start + form.length
    if (first === null || start < first.start || (start === first.start && end > first.end)) {
      first = { start, end }
    }
  }
  return first
}

const LETTER = /[\p{L}\d]/u

function wholeWordAt(text: string, word: string): number | null {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isCut = LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + word.length))
    if (!isCut) return at
  }
  return null
}
