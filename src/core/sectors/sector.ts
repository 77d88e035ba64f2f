import type { DistrictCode, OfficialName } from '../districts/district.ts'
import type { Observation } from '../indicators/observation.ts'

/** Code of a statistical sector (Statbel), nine characters: `21001A00-`. */
export type SectorCode = string

/** A statistical sector: the smallest area that incomes are published for. */
export interface Sector {
  readonly code: SectorCode
  /** As published, in capitals; empty where the source has none. */
  readonly name: OfficialName
  readonly district: DistrictCode
  /** Median taxable income per declaration, euros a year. */
  readonly income: Observation
  /** Number of declarations that the median is of; null where the source has none. */
  readonly declarations: number | null
  /** null where the source has none. */
  readonly inhabitants: number | null
}
