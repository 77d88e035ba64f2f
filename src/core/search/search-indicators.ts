import type { IndicatorText } from '../../i18n/indicator-text.ts'
import type { IndicatorId } from '../indicators/indicator.ts'
import { type MatchKind, matchText, type SearchQuery, searchQuery } from './match-text.ts'
import { bestMatch, type Match, rankedMatches } from './ranked-matches.ts'
import { type SearchableText, searchableName, searchableProse } from './searchable-text.ts'

/** An indicator that was found, and what of it answered. */
export interface IndicatorHit {
  readonly id: IndicatorId
  readonly matchedIn: 'name' | 'keyword' | 'description'
  /** The name, the keyword, or the description. */
  readonly matchedText: string
}

interface IndicatorEntry {
  readonly id: IndicatorId
  readonly name: SearchableText
  readonly keywords: readonly SearchableText[]
  /** Name, keywords and description together: words may be spread over them. */
  readonly everything: SearchableText
  readonly description: string
}

/** Indicators in one language, ready to be searched. */
export type IndicatorIndex = readonly IndicatorEntry[]

/** Indexes indicators by what is said of them in one language. */
export function indexIndicators(
  indicators: readonly {
    readonly id: IndicatorId
    readonly text: Pick<IndicatorText, 'name' | 'description'>
    /** Words people may search for that are not in the name. */
    readonly keywords: readonly string[]
  }[],
): IndicatorIndex {
  return indicators.map(({ id, text: { name, description }, keywords }) => ({
    id,
    name: searchableName(name),
    keywords: keywords.map(searchableName),
    everything: searchableProse([name, ...keywords, description].join(' ')),
    description,
  }))
}

/**
 * The indicators that answer `query`, best first: names that start with it, then names and after
 * them keywords with words that start with it, then words that hold it and descriptions. Typing
 * errors, in name or keyword, are forgiven only when nothing is found without. Nothing for a query
 * without letters.
 */
export function searchIndicators(index: IndicatorIndex, query: string): readonly IndicatorHit[] {
  const asked = searchQuery(query)
  if (!asked) return []
  return rankedMatches(index.flatMap((entry) => bestMatch(matchIndicator(asked, entry))))
}

/** What of an indicator answers: its name, its keywords, its words together. */
function matchIndicator(query: SearchQuery, entry: IndicatorEntry): readonly Match<IndicatorHit>[] {
  const { id, name, keywords, everything, description } = entry
  const match = (
    kind: MatchKind,
    matchedIn: IndicatorHit['matchedIn'],
    matchedText: string,
  ): Match<IndicatorHit> => ({
    hit: { id, matchedIn, matchedText },
    kind,
    order: [FIELDS.indexOf(matchedIn), name.text.length],
    text: name.text,
  })

  const byName = matchText(query, name)
  const byWords = matchText(query, everything)
  return [
    ...(byName ? [match(byName, 'name', name.text)] : []),
    ...keywords.flatMap((keyword) => {
      const kind = matchText(query, keyword)
      return kind ? [match(KIND_OF_KEYWORD[kind], 'keyword', keyword.text)] : []
    }),
    ...(byWords === 'wordStart' ? [match('inside', 'description', description)] : []),
  ]
}

const FIELDS: readonly IndicatorHit['matchedIn'][] = ['name', 'keyword', 'description']

/** A keyword never answers better than a word of a name. */
const KIND_OF_KEYWORD: Readonly<Record<MatchKind, MatchKind>> = {
  whole: 'wordStart',
  start: 'wordStart',
  wordStart: 'wordStart',
  inside: 'inside',
  typingError: 'typingError',
}
