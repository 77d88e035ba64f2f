import type { SharedBorder } from '../adjacency/adjacency.ts'
import type { District, DistrictCode } from '../districts/district.ts'
import { isResidential } from '../districts/residential.ts'

export interface NeighbouringDistricts {
  /** People live there; the longest border first, equal ones by code. */
  readonly residential: readonly District[]
  /** Parks, cemeteries, industry: the longest border first. */
  readonly ground: readonly District[]
}

/** The districts that share a border line with a district; a mere point is not a border. */
export function neighbouringDistricts(
  district: DistrictCode,
  districts: readonly District[],
  borders: readonly SharedBorder[],
): NeighbouringDistricts {
  const byCode = new Map(districts.map((candidate) => [candidate.code, candidate]))
  const neighbours = borders
    .filter(({ a, b, metres }) => (a === district || b === district) && metres > 0)
    .map(({ a, b, metres }) => ({ metres, neighbour: byCode.get(a === district ? b : a) }))
    .flatMap(({ metres, neighbour }) => (neighbour ? [{ metres, neighbour }] : []))
    .sort((one, other) => other.metres - one.metres || one.neighbour.code - other.neighbour.code)
    .map(({ neighbour }) => neighbour)
  return {
    residential: neighbours.filter(isResidential),
    ground: neighbours.filter((neighbour) => !isResidential(neighbour)),
  }
}
