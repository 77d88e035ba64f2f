import type { DistrictCode } from '../districts/district.ts'
import type { MissingReason } from '../indicators/observation.ts'
import type { GapWithin } from './gap-within.ts'
import type { SectorCode } from './sector.ts'
import type { SectorShapes } from './sector-level.ts'

interface SectorPlace {
  readonly sector: SectorCode
  readonly district: DistrictCode
  readonly name: string
  /** Of the wijk it lies in. */
  readonly districtName: string
  /** One line for hover and assistive technology. */
  readonly description: string
}

/** How one sector is drawn and read. Exactly one mark per sector of the level. */
export type SectorMark =
  | (SectorPlace & {
      readonly kind: 'valued'
      readonly value: number
      readonly valueText: string
      readonly classIndex: number
      /** `#rrggbb`. */
      readonly fill: string
      /** `few`: its median rests on few declarations. */
      readonly basis: 'enough' | 'few'
      readonly declarations: number | null
      /** How many declarations, and that these are few. */
      readonly basisText: string
      readonly inhabitants: number | null
      /** Dimmed because its wijk is outside the chosen municipality. */
      readonly emphasis: 'normal' | 'muted'
    })
  | (SectorPlace & {
      readonly kind: 'missing'
      readonly reason: MissingReason
      readonly reasonText: string
      readonly declarations: number | null
      readonly basisText: string
      readonly inhabitants: number | null
      readonly emphasis: 'normal' | 'muted'
    })
  /** In a park, cemetery or industrial area, without a figure. */
  | (SectorPlace & { readonly kind: 'ground' })

/** The sectors drawn over the wijken of a figure. */
export interface SectorLayer {
  readonly shapes: SectorShapes
  readonly marks: readonly SectorMark[]
  /** Of the inhabited wijken, the widest first. */
  readonly gaps: readonly GapWithin[]
}
