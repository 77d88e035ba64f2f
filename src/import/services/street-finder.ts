import { metresBetween } from '../../core/access/local-metres.ts'
import type { Municipality, MunicipalityCode } from '../../core/districts/district.ts'
import { searchableName } from '../../core/search/searchable-text.ts'
import type { Street } from '../../core/search/street.ts'
import type { UnmatchedRow } from '../import-outcome.ts'
import { type NameCandidates, nameCandidates, nearestName } from '../places/nearest-name.ts'
import type { AddressParts } from './address-parts.ts'
import { municipalitiesOfPostcode } from './postcodes.ts'

export type FoundStreet =
  | { readonly kind: 'found'; readonly street: Street }
  | {
      readonly kind: 'unmatched'
      readonly reason: UnmatchedRow['reason']
      readonly suggestion: string | null
    }

/** Points of one name in one municipality that lie nearer are of one street in pieces. */
const SAME_STREET_METRES = 300

/** Brussels, whose name is also written for the whole region. */
const BRUSSELS: MunicipalityCode = '21004'

/**
 * Finds streets by their Dutch or French name and municipality or postcode. Nothing is guessed: a
 * name that is in several municipalities needs one of them told, and a misspelt one is suggested.
 */
export function streetFinder(
  streets: readonly Street[],
  municipalities: readonly Municipality[],
): (address: AddressParts) => FoundStreet {
  const byName = new Map<string, Set<Street>>()
  for (const street of streets) {
    for (const spelling of [street.name.nl, street.name.fr].flatMap(spellings)) {
      byName.set(spelling, (byName.get(spelling) ?? new Set()).add(street))
    }
  }
  const nisByName = new Map(
    municipalities.flatMap(({ nis, name }) =>
      [name.nl, name.fr].flatMap((one) =>
        spellings(one).map((spelling) => [spelling, nis] as const),
      ),
    ),
  )
  const nameOf = new Map(municipalities.map(({ nis, name }) => [nis, name.nl]))
  const suggested = ({ name, municipality }: Street): string =>
    `${name.nl || name.fr}, ${nameOf.get(municipality) ?? municipality}`
  const candidatesIn = new Map<MunicipalityCode | 'all', NameCandidates<string>>()
  const candidates = (nis: MunicipalityCode | undefined): NameCandidates<string> => {
    const key = nis ?? 'all'
    const known = candidatesIn.get(key) ?? streetCandidates(streets, nis, suggested)
    candidatesIn.set(key, known)
    return known
  }
  const suggestions = new Map<string, string | null>()

  return ({ streets: written, postcode, municipality }) => {
    const [first] = written
    if (first === undefined) return { kind: 'unmatched', reason: 'noAddress', suggestion: null }
    const allowed = allowedMunicipalities(postcode, municipality, nisByName)
    let named: readonly Street[] = []
    for (const spelling of written.flatMap(spellings)) {
      const found = [...(byName.get(spelling) ?? [])]
      if (found.length === 0) continue
      named = named.length === 0 ? found : named
      for (const nis of allowed) {
        const there = found.filter((street) => street.municipality === nis)
        if (there.length > 0) return single(there, suggested)
      }
      if (allowed.length === 0) return single(found, suggested)
    }
    const [elsewhere] = named
    if (elsewhere !== undefined) {
      return { kind: 'unmatched', reason: 'unknownStreet', suggestion: suggested(elsewhere) }
    }
    const key = `${allowed[0] ?? ''} ${written.at(-1) ?? first}`
    const known = suggestions.get(key)
    const suggestion =
      known === undefined ? nearestName(candidates(allowed[0]), written.at(-1) ?? first) : known
    suggestions.set(key, suggestion)
    return { kind: 'unmatched', reason: 'unknownStreet', suggestion }
  }
}

/** Where the street may be, the likeliest first; empty when nothing tells. */
function allowedMunicipalities(
  postcode: string,
  municipality: string,
  nisByName: ReadonlyMap<string, MunicipalityCode>,
): readonly MunicipalityCode[] {
  const byPostcode = municipalitiesOfPostcode(postcode)
  const named = spellings(municipality)
    .map((spelling) => nisByName.get(spelling))
    .find((nis) => nis !== undefined)
  // `1030 Brussel` is Schaarbeek: people write the region.
  if (named === undefined || (named === BRUSSELS && byPostcode.length > 0)) return byPostcode
  return byPostcode.length === 0 ? [named] : [...new Set([named, ...byPostcode])]
}

function single(found: readonly Street[], suggested: (street: Street) => string): FoundStreet {
  const [first] = found
  if (first === undefined) throw new RangeError('no street was found')
  const isOne = found.every(
    ({ municipality, point }) =>
      municipality === first.municipality &&
      metresBetween(point, first.point) <= SAME_STREET_METRES,
  )
  return isOne
    ? { kind: 'found', street: first }
    : { kind: 'unmatched', reason: 'severalStreets', suggestion: suggested(first) }
}

function streetCandidates(
  streets: readonly Street[],
  nis: MunicipalityCode | undefined,
  suggested: (street: Street) => string,
): NameCandidates<string> {
  return nameCandidates(
    streets
      .filter((street) => nis === undefined || street.municipality === nis)
      .flatMap((street) =>
        [street.name.nl, street.name.fr]
          .filter((name) => name !== '')
          .map((name) => [spellings(name)[0] ?? '', suggested(street)] as const),
      ),
  )
}

function spellings(name: string): readonly string[] {
  return searchableName(name)
    .spellings.map(({ folded }) => folded)
    .filter((folded) => folded !== '')
}
