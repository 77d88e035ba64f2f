import { foldText } from '../search/fold-text.ts'
import type { District, Municipality, MunicipalityCode, MunicipalityShare } from './district.ts'
import { mainMunicipalityCode } from './main-municipality.ts'

export interface AskedPlaces {
  /** The municipality that is filtered on. */
  readonly municipality: MunicipalityCode | null
  /** What is typed to filter on, as it is typed. */
  readonly query: string
}

/**
 * Why a district that mainly lies elsewhere answers a filter: the municipalities asked for in which
 * a lesser part of it lies, each with that part. Empty where the main municipality answers.
 *
 * @throws RangeError on a district without municipalities
 */
export function askedShares(
  district: District,
  municipalities: readonly Municipality[],
  { municipality, query }: AskedPlaces,
): readonly MunicipalityShare[] {
  const main = mainMunicipalityCode(district)
  const asked = foldText(query.trim())
  const isAsked = (nis: MunicipalityCode): boolean => {
    if (nis === municipality) return true
    const name = municipalities.find((candidate) => candidate.nis === nis)?.name
    if (asked === '' || !name) return false
    return [name.nl, name.fr].some((one) => foldText(one).includes(asked))
  }
  const shares = district.municipalities.filter(({ nis }) => isAsked(nis))
  return shares.some(({ nis }) => nis === main) ? [] : shares
}
