import { MATCH_KINDS, type MatchKind } from './match-text.ts'

/** Something found, with how well it answers. */
export interface Match<Hit> {
  readonly hit: Hit
  readonly kind: MatchKind
  /** Order among matches of one kind: smaller first, compared position by position. */
  readonly order: readonly number[]
  readonly text: string
}

/**
 * The hits, best first; equally good ones by their own order, then by text. Typing errors are
 * only forgiven when nothing is found without.
 */
export function rankedMatches<Hit>(matches: readonly Match<Hit>[]): readonly Hit[] {
  const asTyped = matches.filter(({ kind }) => kind !== 'typingError')
  const found = asTyped.length > 0 ? asTyped : matches
  return [...found].sort(compareMatches).map(({ hit }) => hit)
}

/** The best of the matches of one thing, as a list of one; none for none. The first of equals. */
export function bestMatch<Hit>(matches: readonly Match<Hit>[]): readonly Match<Hit>[] {
  return [...matches].sort(compareKindAndOrder).slice(0, 1)
}

function compareMatches(one: Match<unknown>, other: Match<unknown>): number {
  const difference = compareKindAndOrder(one, other)
  if (difference !== 0) return difference
  return one.text < other.text ? -1 : Number(one.text > other.text)
}

function compareKindAndOrder(one: Match<unknown>, other: Match<unknown>): number {
  const byKind = MATCH_KINDS.indexOf(one.kind) - MATCH_KINDS.indexOf(other.kind)
  if (byKind !== 0) return byKind
  for (const [index, value] of one.order.entries()) {
    const difference = value - (other.order[index] ?? value)
    if (difference !== 0) return difference
  }
  return 0
}
