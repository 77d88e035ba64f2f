import { foldText } from './fold-text.ts'

/** A text made ready to be searched. */
export interface SearchableText {
  readonly text: string
  /** What is compared: the folded text, first as it is, then in its other spellings. */
  readonly spellings: readonly Spelling[]
}

export interface Spelling {
  readonly folded: string
  readonly words: readonly string[]
}

/** `Sint-Gillis` is written `St-Gillis` too, `Sainte-Alix` `Ste-Alix`. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:sint|saint)\b/g, 'st'],
  [/\b(?:sinte|sainte)\b/g, 'ste'],
]

/** A name, with its spellings with `st` and without spaces. */
export function searchableName(text: string): SearchableText {
  const folded = foldText(text)
  const abbreviated = ABBREVIATIONS.reduce((name, [from, to]) => name.replace(from, to), folded)
  const all = new Set([folded, abbreviated, folded.replaceAll(' ', '')])
  return { text, spellings: [...all].map(spellingOf) }
}

/** Running text, as it is. */
export function searchableProse(text: string): SearchableText {
  return { text, spellings: [spellingOf(foldText(text))] }
}

function spellingOf(folded: string): Spelling {
  return { folded, words: folded.split(' ') }
}
