import type { DistrictCode, MunicipalityCode } from '../districts/district.ts'
import type { SectorCode } from '../sectors/sector.ts'
import type { ColumnId, RowGroup } from './formula.ts'

/** One row that a number is made of, exactly as it is computed with. */
export interface ReceiptRow {
  readonly group: RowGroup
  /** null for the region as a whole. */
  readonly district: DistrictCode | null
  /** Only of the parts of a wijk that reach is counted in. */
  readonly municipality?: MunicipalityCode
  /** Only of a statistical sector; `district` is the wijk that it lies in. */
  readonly sector?: SectorCode
  readonly cells: Readonly<Partial<Record<ColumnId, number>>>
  /** Only where neighbours count. */
  readonly neighbours?: readonly DistrictCode[]
}
