import type { District, DistrictCode } from './district.ts'

/** Districts by code; build it once per edition. */
export type DistrictIndex = ReadonlyMap<DistrictCode, District>

/** Gives the districts by their code. Throws a RangeError on a code that occurs twice. */
export function indexDistricts(districts: readonly District[]): DistrictIndex {
  const index = new Map<DistrictCode, District>()
  for (const district of districts) {
    if (index.has(district.code)) {
      throw new RangeError(`district code ${district.code} occurs twice`)
    }
    index.set(district.code, district)
  }
  return index
}

/** Gives the district with this code. Throws a RangeError on a code the edition does not hold. */
export function districtByCode(index: DistrictIndex, code: DistrictCode): District {
  const district = index.get(code)
  if (district === undefined) throw new RangeError(`no district has code ${code}`)
  return district
}
