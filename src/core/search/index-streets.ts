import type { Municipality, MunicipalityCode, OfficialName } from '../districts/district.ts'
import { type SearchableText, searchableName } from './searchable-text.ts'
import type { Street } from './street.ts'

/** One spelling of a name, its words by their place in the vocabulary. */
export interface IndexedSpelling {
  readonly folded: string
  readonly words: readonly number[]
}

/** One name, Dutch or French, of one street. */
export interface StreetName {
  readonly street: number
  readonly municipality: MunicipalityCode
  readonly text: string
  readonly spellings: readonly IndexedSpelling[]
}

/** Streets, ready to be searched at every keystroke: each distinct word is compared once. */
export interface StreetIndex {
  readonly streets: readonly Street[]
  /** Short names first, equally long ones by the alphabet, then in the order of the streets. */
  readonly names: readonly StreetName[]
  /** Every distinct word of the names of streets and municipalities. */
  readonly words: readonly string[]
  /** 1 for a word that is a whole name written without its spaces: there no error is forgiven. */
  readonly joinedWords: Uint8Array
  /** Words of the names of each municipality. */
  readonly placeWords: ReadonlyMap<MunicipalityCode, readonly number[]>
}

/** Indexes are kept with their streets: making one takes longer than a keystroke may. */
const indexOf = new WeakMap<readonly Street[], WeakMap<readonly Municipality[], StreetIndex>>()

/**
 * Indexes streets by their Dutch and French names, with the municipality they lie in. The same lists
 * give the same index.
 */
export function indexStreets(
  streets: readonly Street[],
  municipalities: readonly Municipality[],
): StreetIndex {
  const known = indexOf.get(streets) ?? new WeakMap<readonly Municipality[], StreetIndex>()
  indexOf.set(streets, known)
  const index = known.get(municipalities) ?? makeIndex(streets, municipalities)
  known.set(municipalities, index)
  return index
}

function makeIndex(
  streets: readonly Street[],
  municipalities: readonly Municipality[],
): StreetIndex {
  const places = new Map<string, number>()
  const indexed = ({ spellings }: SearchableText): readonly IndexedSpelling[] =>
    spellings.map(({ folded, words }) => ({
      folded,
      words: words.map((word) => placeOf(word, places)),
    }))
  const names = streets
    .flatMap(({ name, municipality }, street) =>
      namesOf(name).map((searchable): StreetName => {
        const { text } = searchable
        return { street, municipality, text, spellings: indexed(searchable) }
      }),
    )
    .sort(byLengthAndText)
  const spellingsOfPlace = municipalities.map(({ nis, name }) => ({
    nis,
    spellings: namesOf(name).map(indexed),
  }))
  const words = [...places.keys()]
  return {
    streets,
    names,
    words,
    joinedWords: joinedWords(words.length, [
      ...names.map(({ spellings }) => spellings),
      ...spellingsOfPlace.flatMap(({ spellings }) => spellings),
    ]),
    placeWords: new Map(
      spellingsOfPlace.map(({ nis, spellings }) => [
        nis,
        [...new Set(spellings.flat().flatMap((spelling) => spelling.words))],
      ]),
    ),
  }
}

/** Flags the words that occur only where a name of several words is written as one. */
function joinedWords(count: number, names: readonly (readonly IndexedSpelling[])[]): Uint8Array {
  const flags = new Uint8Array(count).fill(1)
  for (const spellings of names) {
    const isOneWord = spellings.every(({ words }) => words.length === 1)
    for (const { words } of spellings) {
      if (words.length === 1 && !isOneWord) continue
      for (const word of words) flags[word] = 0
    }
  }
  return flags
}

function namesOf({ nl, fr }: OfficialName): readonly SearchableText[] {
  return [...new Set([nl, fr])].filter((text) => text !== '').map(searchableName)
}

function placeOf(word: string, places: Map<string, number>): number {
  const place = places.get(word) ?? places.size
  places.set(word, place)
  return place
}

function byLengthAndText(one: StreetName, other: StreetName): number {
  const byLength = one.text.length - other.text.length
  if (byLength !== 0) return byLength
  if (one.text !== other.text) return one.text < other.text ? -1 : 1
  return one.street - other.street
}
