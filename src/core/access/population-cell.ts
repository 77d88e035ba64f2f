import type { DistrictCode, MunicipalityCode } from '../districts/district.ts'

/**
 * The part of a district that lies in one municipality: the smallest group of inhabitants that
 * reach is told for. Wijken, zones, municipalities and the region are sums of cells.
 */
export interface PopulationCell {
  readonly district: DistrictCode
  readonly municipality: MunicipalityCode
  /** Whole inhabitants of the statistical sectors of the cell; 0 is possible. */
  readonly inhabitants: number
}
