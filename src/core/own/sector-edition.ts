import type { DistrictCode } from '../districts/district.ts'

/**
 * The statistical sectors as they were drawn in one year, each in one wijk: columns of equal length
 * in the order of the codes.
 */
export interface SectorEdition {
  /** Year of the drawing: codes change from one to the next. */
  readonly sectorsOf: number
  /** What the inhabitants are of: `2025`, `census 2021`. */
  readonly inhabitantsOf: string
  /** Who published it. */
  readonly source: string
  /** Nine characters: `21001A00K`. */
  readonly codes: readonly string[]
  readonly districts: readonly DistrictCode[]
  /** The weights of a mean. */
  readonly inhabitants: readonly number[]
}
