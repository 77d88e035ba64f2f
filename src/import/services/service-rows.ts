import type { OfficialName } from '../../core/districts/district.ts'
import type { CellPlace } from '../import-problem.ts'

/** Where a row says that it is. */
export type ServiceWhere =
  | { readonly kind: 'point'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'address'
      readonly street: string
      readonly postcode: string
      readonly municipality: string
    }
  /** Neither a point nor an address. */
  | { readonly kind: 'nowhere' }

/** One service as a file has it. */
export interface ServiceRow {
  readonly row: number
  readonly name: OfficialName
  readonly where: ServiceWhere
  /** As written, for the panel of the place. */
  readonly address: string
  readonly postcode: string
  readonly municipality: string
  readonly type: string
  readonly website: string
  readonly note: string
  /** Where a problem with the point is shown. */
  readonly cell: CellPlace
}
