import { foldText } from './fold-text.ts'
import { prefixDistance } from './prefix-distance.ts'
import type { SearchableText, Spelling } from './searchable-text.ts'

/** How a text answers a query, best first. */
export const MATCH_KINDS = ['whole', 'start', 'wordStart', 'inside', 'typingError'] as const
export type MatchKind = (typeof MATCH_KINDS)[number]

/** Half of a word is not forgiven an error: it would match nearly everything. */
const ONE_ERROR_FROM_LETTERS = 4
const TWO_ERRORS_FROM_LETTERS = 8

/** A query made ready to be compared. */
export interface SearchQuery {
  readonly folded: string
  readonly words: readonly string[]
}

/** Longer than any name; a query is not read beyond it. */
const QUERY_MAX_CHARACTERS = 80

/** The query that a text asks; null when it holds no letter or figure. */
export function searchQuery(text: string): SearchQuery | null {
  const folded = foldText(text.slice(0, QUERY_MAX_CHARACTERS))
  return folded === '' ? null : { folded, words: folded.split(' ') }
}

/**
 * How well `candidate` answers `query`, by its best spelling; null when it does not. Words may
 * stand in any order; each must be found. Typing errors: one in a word of 4 letters or more, two
 * from 8.
 */
export function matchText(query: SearchQuery, candidate: SearchableText): MatchKind | null {
  const matches = candidate.spellings.map((spelling) => matchSpelling(query, spelling))
  return MATCH_KINDS.find((kind) => matches.includes(kind)) ?? null
}

function matchSpelling(query: SearchQuery, { folded, words }: Spelling): MatchKind | null {
  if (folded === query.folded) return 'whole'
  if (folded.startsWith(query.folded)) return 'start'
  if (isEveryWordIn(query, words, (typed, word) => word.startsWith(typed))) return 'wordStart'
  if (isEveryWordIn(query, words, (typed, word) => word.includes(typed))) return 'inside'
  if (isEveryWordIn(query, words, isNearlyStartOf)) return 'typingError'
  return null
}

function isEveryWordIn(
  query: SearchQuery,
  words: readonly string[],
  isFound: (typed: string, word: string) => boolean,
): boolean {
  return query.words.every((typed) => words.some((word) => isFound(typed, word)))
}

/** Whether a word starts with what was typed, but for the typing errors that are forgiven. */
export function isNearlyStartOf(typed: string, word: string): boolean {
  const forgiven = errorsForgiven(typed)
  if (forgiven === 0) return word.startsWith(typed)
  if (typed.length - word.length > forgiven) return false
  // A longer beginning of the word has more errors than are forgiven.
  const beginning = word.slice(0, typed.length + forgiven)
  return prefixDistance(typed, beginning) <= forgiven
}

/** How many typing errors a typed word may hold. */
export function errorsForgiven({ length }: string): number {
  if (length >= TWO_ERRORS_FROM_LETTERS) return 2
  return length >= ONE_ERROR_FROM_LETTERS ? 1 : 0
}
