import type { IndexedSpelling } from './index-streets.ts'
import { MATCH_KINDS, type MatchKind, type SearchQuery } from './match-text.ts'
import { WORD_MATCHES, type WordMatches } from './word-matches.ts'

/** Of a name that does not answer. */
export const NO_GRADE = 255

const GRADES_PER_KIND = 16

/**
 * How well a spelling of a street answers a query, as `matchText` says it; lower is better. First
 * counts the kind of the match, then how many words of the query only the municipality holds. A name
 * that holds none of them does not answer.
 *
 * @param matches of the vocabulary, per word of the query
 * @param inPlace the best of the words of the municipality, per word of the query
 */
export function gradeOf(
  query: SearchQuery,
  { folded, words }: IndexedSpelling,
  matches: readonly WordMatches[],
  inPlace: readonly number[],
): number {
  let weakest: number = WORD_MATCHES.start
  let onlyInPlace = 0
  for (let typed = 0; typed < matches.length; typed += 1) {
    const match = matches[typed]
    const inName = match ? bestOfWords(words, match) : WORD_MATCHES.none
    if (inName === WORD_MATCHES.none) onlyInPlace += 1
    const found = inName === WORD_MATCHES.none ? (inPlace[typed] ?? WORD_MATCHES.none) : inName
    if (found === WORD_MATCHES.none) return NO_GRADE
    weakest = Math.min(weakest, found)
  }
  if (onlyInPlace === matches.length) return NO_GRADE
  // A name that starts with the query has all its words, so that this is asked of few names.
  if (onlyInPlace === 0 && folded.startsWith(query.folded)) {
    return gradeFor(folded === query.folded ? 'whole' : 'start', 0)
  }
  return gradeFor(kindOf(weakest), onlyInPlace)
}

/** The best answer among some words of the vocabulary. */
export function bestOfWords(words: readonly number[], match: WordMatches): number {
  let best: number = WORD_MATCHES.none
  for (const word of words) best = Math.max(best, match[word] ?? WORD_MATCHES.none)
  return best
}

function gradeFor(kind: MatchKind, onlyInPlace: number): number {
  return MATCH_KINDS.indexOf(kind) * GRADES_PER_KIND + Math.min(onlyInPlace, GRADES_PER_KIND - 1)
}

function kindOf(weakest: number): MatchKind {
  if (weakest === WORD_MATCHES.start) return 'wordStart'
  return weakest === WORD_MATCHES.inside ? 'inside' : 'typingError'
}
