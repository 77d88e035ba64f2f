import type { MunicipalityCode } from '../districts/district.ts'
import { withoutHouseNumber } from './house-number.ts'
import type { StreetIndex } from './index-streets.ts'
import { type SearchQuery, searchQuery } from './match-text.ts'
import type { Street } from './street.ts'
import { bestOfWords, gradeOf, NO_GRADE } from './street-grade.ts'
import { forgivingMatches, WORD_MATCHES, type WordMatches, wordMatches } from './word-matches.ts'

/** A street that was found. */
export interface StreetHit {
  readonly kind: 'street'
  readonly street: Street
  /** The official name, Dutch or French, that answered. */
  readonly matchedName: string
  /** Taken off the query, folded; the point is that of the street: house numbers are not known. */
  readonly houseNumber: string | null
}

/** More than a list on screen shows. */
const MOST_HITS = 50

interface Attempt {
  readonly query: SearchQuery
  readonly houseNumber: string | null
  readonly errors: 'none' | 'forgiven'
}

/**
 * The streets that answer `query`, best first: the whole name, its start, the start of its words, a
 * part of its words. Words of the query may name the municipality: `kerkstraat evere`. When the query
 * is not found as it stands, the house number, box and postcode are taken off, then the name of the
 * municipality, which may be the wrong one; and only when nothing at all is found, typing errors are
 * forgiven. Among equals, names that hold the whole query come before those that need the
 * municipality, then short names. Streets of the same name stand side by side, by municipality.
 *
 * @param mostHits of the list given back
 */
export function searchStreets(
  index: StreetIndex,
  query: string,
  mostHits: number = MOST_HITS,
): readonly StreetHit[] {
  const asked = searchQuery(query)
  if (!asked) return []
  const known = new Map<string, WordMatches>()
  for (const attempt of attemptsOf(asked, index)) {
    const hits = findStreets(index, attempt, known, mostHits)
    if (hits.length > 0) return hits
  }
  return []
}

function attemptsOf(asked: SearchQuery, index: StreetIndex): readonly Attempt[] {
  const address = withoutHouseNumber(asked)
  const asTyped = [{ query: asked, houseNumber: null }, ...(address ? [address] : [])]
  const anywhere = asTyped.slice(-1).flatMap(({ query, houseNumber }) => {
    const elsewhere = withoutMunicipality(query, index)
    return elsewhere ? [{ query: elsewhere, houseNumber }] : []
  })
  return [
    ...[...asTyped, ...anywhere].map((one) => ({ ...one, errors: 'none' as const })),
    ...asTyped.map((one) => ({ ...one, errors: 'forgiven' as const })),
  ]
}

/** The query without the words that are whole words of a municipality; null when that changes nothing. */
function withoutMunicipality(query: SearchQuery, { words, placeWords }: StreetIndex) {
  const ofPlaces = new Set([...placeWords.values()].flat().map((word) => words[word]))
  const kept = query.words.filter((word) => !ofPlaces.has(word))
  return kept.length < query.words.length ? searchQuery(kept.join(' ')) : null
}

function findStreets(
  index: StreetIndex,
  { query, houseNumber, errors }: Attempt,
  known: Map<string, WordMatches>,
  mostHits: number,
): readonly StreetHit[] {
  const matches = query.words.map((typed) => {
    const exact = known.get(typed) ?? wordMatches(index, typed)
    known.set(typed, exact)
    return errors === 'none' ? exact : forgivingMatches(index, typed, exact)
  })
  const inPlaces = matchesInPlaces(index, matches)
  const grades = new Uint8Array(index.streets.length).fill(NO_GRADE)
  const nameOf = new Int32Array(index.streets.length)
  index.names.forEach(({ street, municipality, spellings }, name) => {
    const inPlace = inPlaces.get(municipality) ?? []
    for (const spelling of spellings) {
      const grade = gradeOf(query, spelling, matches, inPlace)
      if (grade >= (grades[street] ?? NO_GRADE)) continue
      grades[street] = grade
      nameOf[street] = name
    }
  })
  const found: number[] = []
  grades.forEach((grade, street) => {
    if (grade !== NO_GRADE) found.push(street)
  })
  return found
    .sort((a, b) => (grades[a] ?? 0) - (grades[b] ?? 0) || (nameOf[a] ?? 0) - (nameOf[b] ?? 0))
    .slice(0, mostHits)
    .flatMap((place): StreetHit[] => {
      const street = index.streets[place]
      const matchedName = index.names[nameOf[place] ?? 0]?.text
      if (street === undefined || matchedName === undefined) return []
      return [{ kind: 'street', street, matchedName, houseNumber }]
    })
}

/** How the names of each municipality answer each word of the query. */
function matchesInPlaces(
  { placeWords }: StreetIndex,
  matches: readonly WordMatches[],
): ReadonlyMap<MunicipalityCode, readonly number[]> {
  return new Map(
    [...placeWords].map(([nis, words]) => [
      nis,
      matches.map((match) => {
        const found = bestOfWords(words, match)
        // A part of a word would make every street of Elsene answer to `se`.
        return found === WORD_MATCHES.inside ? WORD_MATCHES.none : found
      }),
    ]),
  )
}
