import type {
  District,
  DistrictCode,
  Municipality,
  MunicipalityCode,
  OfficialName,
} from '../districts/district.ts'
import { isResidential } from '../districts/residential.ts'
import { matchText, type SearchQuery, searchQuery } from './match-text.ts'
import { bestMatch, type Match, rankedMatches } from './ranked-matches.ts'
import { type SearchableText, searchableName } from './searchable-text.ts'

/** A place that was found; `matchedName` is the official name, Dutch or French, that answered. */
export type PlaceHit =
  | {
      readonly kind: 'district'
      readonly code: DistrictCode
      readonly matchedName: string
    }
  | {
      readonly kind: 'municipality'
      readonly code: MunicipalityCode
      readonly matchedName: string
    }

interface PlaceEntry {
  readonly names: readonly SearchableText[]
  /** Municipalities come before the districts that are named after them. */
  readonly order: number
  hitNamed(matchedName: string): PlaceHit
}

/** All places, ready to be searched; make it once per edition. */
export type PlaceIndex = readonly PlaceEntry[]

/** Indexes the municipalities and the residential districts by their Dutch and French names. */
export function indexPlaces(
  districts: readonly District[],
  municipalities: readonly Municipality[],
): PlaceIndex {
  return [
    ...municipalities.map(({ nis, name }) => ({
      names: searchableNames(name),
      order: 0,
      hitNamed: (matchedName: string): PlaceHit => ({
        kind: 'municipality',
        code: nis,
        matchedName,
      }),
    })),
    ...districts.filter(isResidential).map(({ code, name }) => ({
      names: searchableNames(name),
      order: 1,
      hitNamed: (matchedName: string): PlaceHit => ({ kind: 'district', code, matchedName }),
    })),
  ]
}

function searchableNames({ nl, fr }: OfficialName): readonly SearchableText[] {
  return (nl === fr ? [nl] : [nl, fr]).map(searchableName)
}

/**
 * The places that answer `query`, best first: the whole name, its start, the start of a word, a
 * part of a word, and only when none of these is found a name with typing errors. Upper case,
 * accents and marks do not matter. Nothing for a query without letters.
 */
export function searchPlaces(index: PlaceIndex, query: string): readonly PlaceHit[] {
  const asked = searchQuery(query)
  return asked ? rankedMatches(index.flatMap((entry) => matchPlace(asked, entry))) : []
}

/** The name that answers, the Dutch one when both do equally well; none when neither does. */
function matchPlace(query: SearchQuery, entry: PlaceEntry): readonly Match<PlaceHit>[] {
  const matches = entry.names.flatMap((name): Match<PlaceHit>[] => {
    const kind = matchText(query, name)
    if (!kind) return []
    return [{ hit: entry.hitNamed(name.text), kind, order: [entry.order], text: name.text }]
  })
  return bestMatch(matches)
}
