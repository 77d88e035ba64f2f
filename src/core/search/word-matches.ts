import type { StreetIndex } from './index-streets.ts'
import { errorsForgiven, isNearlyStartOf } from './match-text.ts'
import { lettersIn, lettersLacking } from './shared-letters.ts'

/** How a word answers what was typed; a higher number is a better answer. */
export const WORD_MATCHES = { none: 0, typingError: 1, inside: 2, start: 3 } as const

/** The answer of every word of the vocabulary, one of `WORD_MATCHES`. */
export type WordMatches = Uint8Array

/** Compares one typed word with every distinct word of an index, without typing errors. */
export function wordMatches({ words }: Pick<StreetIndex, 'words'>, typed: string): WordMatches {
  const matches = new Uint8Array(words.length)
  for (let index = 0; index < words.length; index += 1) {
    const at = words[index]?.indexOf(typed) ?? -1
    if (at >= 0) matches[index] = at === 0 ? WORD_MATCHES.start : WORD_MATCHES.inside
  }
  return matches
}

/** The same with the words that only answer when typing errors are forgiven. */
export function forgivingMatches(
  { words, joinedWords }: Pick<StreetIndex, 'words' | 'joinedWords'>,
  typed: string,
  matches: WordMatches,
): WordMatches {
  const forgiven = errorsForgiven(typed)
  if (forgiven === 0) return matches
  const letters = lettersIn(typed, typed.length)
  const found = matches.slice()
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (found[index] !== WORD_MATCHES.none || joinedWords[index] === 1) continue
    if (typed.length - word.length > forgiven) continue
    if (lettersLacking(letters, lettersIn(word, typed.length + forgiven)) > forgiven) continue
    if (lettersLacking(lettersIn(word, typed.length - forgiven), letters) > forgiven) continue
    if (isNearlyStartOf(typed, word)) found[index] = WORD_MATCHES.typingError
  }
  return found
}
