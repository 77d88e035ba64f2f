import { type SearchQuery, searchQuery } from './match-text.ts'

/** An address, taken apart into what a street can be found by and the house number. */
export interface AddressQuery {
  readonly query: SearchQuery
  /** As typed, folded: `58`, `58a`. */
  readonly houseNumber: string | null
}

const NUMBER = /^\d{1,4}[a-z]{0,2}$/
const POSTCODE = /^1[0-2]\d0$/
const NUMBER_MARKS: ReadonlySet<string> = new Set(['nr', 'nummer', 'no', 'numero', 'number'])
const BOX_MARKS: ReadonlySet<string> = new Set(['bus', 'bte', 'boite', 'box'])

/**
 * The query without its house number, box and postcode: `Gallaitstraat 58 bus 3, 1030 Schaarbeek`
 * asks for `gallaitstraat schaarbeek`, number 58. A number of the form of a postcode is none of a
 * house. null when there is no number in it, or nothing else.
 */
export function withoutHouseNumber({ words }: SearchQuery): AddressQuery | null {
  const kept: string[] = []
  const numbers: string[] = []
  words.forEach((word, index) => {
    const before = words[index - 1] ?? ''
    const after = words[index + 1] ?? ''
    if (numbers.length > 0 && BOX_MARKS.has(before)) return
    if (numbers.length > 0 && BOX_MARKS.has(word) && after !== '') return
    if (NUMBER_MARKS.has(word) && NUMBER.test(after)) return
    if (NUMBER.test(word)) numbers.push(word)
    else kept.push(word)
  })
  if (numbers.length === 0) return null
  const query = searchQuery(kept.join(' '))
  return query && { query, houseNumber: numbers.find((word) => !POSTCODE.test(word)) ?? null }
}
