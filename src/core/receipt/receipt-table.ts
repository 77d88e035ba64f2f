import type { DistrictCode } from '../districts/district.ts'
import type { SectorCode } from '../sectors/sector.ts'
import type { Language } from '../view/view-state.ts'
import type { RowGroup } from './formula.ts'
import type { LeftOut, Receipt } from './receipt.ts'

/** A receipt with the words that its table of rows needs. */
export interface ReceiptTable {
  readonly receipt: Receipt
  readonly language: Language
  /** Label and text, before the rows: what the number is, its formula, its source. */
  readonly about: readonly (readonly [label: string, text: string])[]
  readonly groupName: (group: RowGroup) => string
  readonly districtName: (code: DistrictCode) => string
  readonly sectorName: (code: SectorCode) => string
  readonly reasonText: (reason: LeftOut['reason']) => string
}
