import type { District, DistrictCode } from './district.ts'

/** True for a district people live in: only these carry figures, the others are ground. */
export function isResidential(district: District): boolean {
  return district.kind === 'residential'
}

/** Codes of the residential districts, in the order of the edition. */
export function residentialCodes(districts: readonly District[]): readonly DistrictCode[] {
  return districts.filter(isResidential).map((district) => district.code)
}
