import type { District, Municipality } from '../core/districts/district.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { Indicator, ValueKind } from '../core/indicators/indicator.ts'
import type { SectorEdition } from '../core/own/sector-edition.ts'
import type { Street } from '../core/search/street.ts'
import type { DecimalMark } from './text/number-text.ts'

/** What each supply gives. */
export interface SupplyContents {
  readonly streets: readonly Street[]
  readonly sectors: readonly SectorEdition[]
  readonly outlines: MapGeometry['districts']
}
export type SupplyName = keyof SupplyContents

/** What the person says beside the file; null for nothing. */
export interface ToldByPerson {
  readonly sheet: string | null
  readonly year: number | null
  readonly decimalMark: DecimalMark | null
  readonly valueKinds: ReadonlyMap<string, ValueKind>
}

/** Everything that the reading of a file needs. */
export interface ImportContext {
  readonly districts: readonly District[]
  readonly municipalities: readonly Municipality[]
  readonly indicators: readonly Indicator[]
  readonly told: ToldByPerson
  /** @throws ProblemError `supplyMissing` */
  supply<Name extends SupplyName>(name: Name): Promise<SupplyContents[Name]>
  /** The part of the work that is done, 0 to 1. */
  progress(part: number): void
}
