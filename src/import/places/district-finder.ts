import type { District, DistrictCode } from '../../core/districts/district.ts'
import { isResidential } from '../../core/districts/residential.ts'
import { searchableName } from '../../core/search/searchable-text.ts'
import type { UnmatchedRow } from '../import-outcome.ts'
import { nameCandidates, nearestName } from './nearest-name.ts'

/** What a row is called in the file. */
export interface PlaceText {
  readonly code: string
  readonly name: string
}

export type FoundPlace<Place> =
  | { readonly kind: 'found'; readonly place: Place }
  | {
      readonly kind: 'unmatched'
      readonly reason: UnmatchedRow['reason']
      readonly suggestion: string | null
    }

export interface DistrictFinder {
  find(text: PlaceText): FoundPlace<DistrictCode>
  /** Whether a text is the code of a district, uninhabited ones too. */
  isCode(text: string): boolean
  /** Whether a text is the Dutch or French name of a district. */
  isName(text: string): boolean
}

/** `012`, `12`, and `12.0` as some programs write it. */
const CODE = /^0*(\d{1,3})(?:[.,]0+)?$/

/**
 * Finds districts by their code, else by their Dutch or French name: accents, capitals, marks and
 * `st` for `sint` do not matter, but a name is never guessed. Only residential districts are found.
 */
export function districtFinder(districts: readonly District[]): DistrictFinder {
  const byCode = new Map(districts.map((district) => [district.code, district]))
  const byName = new Map<string, Set<District>>()
  for (const district of districts) {
    for (const spelling of [district.name.nl, district.name.fr].flatMap(spellings)) {
      byName.set(spelling, (byName.get(spelling) ?? new Set()).add(district))
    }
  }
  const residential = districts.filter(isResidential)
  const candidates = nameCandidates(
    residential.flatMap(({ code, name }) =>
      [name.nl, name.fr].map(
        (one) => [searchableName(one).spellings[0]?.folded ?? '', `${one} (${code})`] as const,
      ),
    ),
  )
  const districtOf = (code: string): District | undefined => {
    const [, digits] = CODE.exec(code.trim()) ?? []
    return digits === undefined ? undefined : byCode.get(Number(digits))
  }
  const namedBy = (name: string): readonly District[] => {
    for (const spelling of spellings(name)) {
      const found = byName.get(spelling)
      if (found !== undefined) return [...found]
    }
    return []
  }

  return {
    isCode: (text) => districtOf(text) !== undefined,
    isName: (text) => text.trim() !== '' && namedBy(text).length > 0,
    find({ code, name }) {
      const coded = code === '' ? undefined : districtOf(code)
      const named = name === '' ? [] : namedBy(name)
      const suggestion = (): string | null => {
        const folded = searchableName(name).spellings[0]?.folded ?? ''
        return folded === '' ? null : nearestName(candidates, folded)
      }
      if (code !== '' && coded === undefined) {
        const [only] = named
        return {
          kind: 'unmatched',
          reason: 'unknownDistrict',
          suggestion: only === undefined ? suggestion() : `${only.name.nl} (${only.code})`,
        }
      }
      if (coded !== undefined && named.length > 0 && !named.includes(coded)) {
        return {
          kind: 'unmatched',
          reason: 'codeAndNameDiffer',
          suggestion: `${coded.name.nl} (${coded.code})`,
        }
      }
      const district = coded ?? (named.length === 1 ? named[0] : undefined)
      if (district === undefined) {
        return { kind: 'unmatched', reason: 'unknownDistrict', suggestion: suggestion() }
      }
      return isResidential(district)
        ? { kind: 'found', place: district.code }
        : { kind: 'unmatched', reason: 'uninhabitedDistrict', suggestion: null }
    },
  }
}

function spellings(name: string): readonly string[] {
  return searchableName(name)
    .spellings.map(({ folded }) => folded)
    .filter((folded) => folded !== '')
}
