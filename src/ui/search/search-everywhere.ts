import { MATCH_KINDS, matchText, searchQuery } from '../../core/search/match-text.ts'
import { type PlaceHit, type PlaceIndex, searchPlaces } from '../../core/search/search-places.ts'
import type { ServiceHit } from '../../core/search/search-services.ts'
import type { StreetHit } from '../../core/search/search-streets.ts'
import { searchableName } from '../../core/search/searchable-text.ts'
import type { Finder } from './finder.ts'

export type SearchHit = PlaceHit | StreetHit | ServiceHit

/** Hits of one sort, best first. */
export interface SearchGroup {
  readonly kind: 'place' | 'street' | 'service'
  readonly hits: readonly SearchHit[]
  /** Hits that do not fit in the list. */
  readonly moreCount: number
}

const MOST_OF_GROUP = 4
/** So many streets bear the same name in several municipalities. */
const MOST_STREETS = 7
/** One letter would match nearly every street and service. */
const FEWEST_LETTERS = 2

/**
 * What answers a query, in groups: the group with the best answer first. A group in which every
 * answer needs a typing error is left out when another one has an answer without.
 */
export function searchEverywhere(
  places: PlaceIndex,
  finder: Finder | null,
  query: string,
): readonly SearchGroup[] {
  const isLong = (searchQuery(query)?.folded.length ?? 0) >= FEWEST_LETTERS
  const groups = [
    group('place', searchPlaces(places, query), MOST_OF_GROUP),
    group('street', isLong && finder ? finder.streets(query) : [], MOST_STREETS),
    group('service', isLong && finder ? finder.services(query) : [], MOST_OF_GROUP),
  ].filter(({ hits }) => hits.length > 0)
  const graded = groups.map((found) => ({ found, grade: gradeOf(found, query) }))
  const hasExact = graded.some(({ grade }) => grade < TYPING_ERROR)
  return graded
    .filter(({ grade }) => !hasExact || grade < TYPING_ERROR)
    .sort((one, other) => one.grade - other.grade)
    .map(({ found }) => found)
}

function group(kind: SearchGroup['kind'], hits: readonly SearchHit[], most: number): SearchGroup {
  return { kind, hits: hits.slice(0, most), moreCount: Math.max(0, hits.length - most) }
}

const TYPING_ERROR = MATCH_KINDS.indexOf('typingError')
const SPREAD_OVER_WORDS = MATCH_KINDS.indexOf('inside')

/** How well the first hit answers by its own name; its other words answer less well. */
function gradeOf({ hits: [first] }: SearchGroup, query: string): number {
  const asked = searchQuery(query)
  if (!first || !asked) return TYPING_ERROR
  const kind = matchText(asked, searchableName(first.matchedName))
  return kind === null ? SPREAD_OVER_WORDS : MATCH_KINDS.indexOf(kind)
}
