import type { DistrictCode } from '../districts/district.ts'

/** Two districts that share a border; `a < b`. */
export interface SharedBorder {
  readonly a: DistrictCode
  readonly b: DistrictCode
  readonly metres: number
}
