import type { DistrictCode } from '../districts/district.ts'

const FIRST_GROUND_DISTRICT = 700

/** True for a park, industry or cemetery: a district by code, but no wijk that people live in. */
export function isGroundDistrict(district: DistrictCode): boolean {
  return district >= FIRST_GROUND_DISTRICT
}
