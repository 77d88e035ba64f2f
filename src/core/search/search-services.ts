import type { Service } from '../services/service.ts'
import { matchText, type SearchQuery, searchQuery } from './match-text.ts'
import { bestMatch, type Match, rankedMatches } from './ranked-matches.ts'
import { type SearchableText, searchableName, searchableProse } from './searchable-text.ts'

/** A service that was found; `matchedName` is its Dutch or French name, whichever answered. */
export interface ServiceHit {
  readonly kind: 'service'
  readonly id: string
  readonly matchedName: string
}

/** A service with the other words people look for it with. */
export interface NamedService {
  readonly service: Pick<Service, 'id' | 'name' | 'address'>
  /** Its type and its municipality, in any language. */
  readonly words: readonly string[]
}

interface ServiceEntry {
  readonly id: string
  /** At least one. */
  readonly names: readonly SearchableText[]
  /** Names, address and other words together: a query may be spread over them. */
  readonly everything: SearchableText
}

/** Services, ready to be searched. */
export type ServiceIndex = readonly ServiceEntry[]

/** Indexes services by their names, addresses and other words; make it once per list. */
export function indexServices(services: readonly NamedService[]): ServiceIndex {
  return services.map(({ service: { id, name, address }, words }) => {
    const names = [...new Set([name.nl, name.fr])].filter((text) => text !== '')
    return {
      id,
      names: names.map(searchableName),
      everything: searchableProse([...names, address.nl, address.fr, ...words].join(' ')),
    }
  })
}

/**
 * The services that answer `query`, best first: by name, then those of which name, address, type and
 * municipality together hold every word (`bibliotheek evere`). Typing errors, in a name, are forgiven
 * only when nothing is found without. Nothing for a query without letters.
 */
export function searchServices(index: ServiceIndex, query: string): readonly ServiceHit[] {
  const asked = searchQuery(query)
  return asked ? rankedMatches(index.flatMap((entry) => matchService(asked, entry))) : []
}

const BY_NAME = 0
const BY_WORDS = 1

function matchService(query: SearchQuery, entry: ServiceEntry): readonly Match<ServiceHit>[] {
  const { id, names, everything } = entry
  const matches = names.flatMap((name): Match<ServiceHit>[] => {
    const kind = matchText(query, name)
    const hit = { kind: 'service', id, matchedName: name.text } as const
    return kind ? [{ hit, kind, order: [BY_NAME], text: name.text }] : []
  })
  const [first] = names
  if (first && matchText(query, everything) === 'wordStart') {
    const hit = { kind: 'service', id, matchedName: first.text } as const
    matches.push({ hit, kind: 'inside', order: [BY_WORDS], text: first.text })
  }
  return bestMatch(matches)
}
