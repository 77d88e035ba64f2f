import type { ClassMethod } from '../classes/class-method.ts'
import type { DistrictCode, MunicipalityCode } from '../districts/district.ts'
import type { IndicatorId } from '../indicators/indicator.ts'
import type { ServiceTypeId } from '../services/service.ts'

export const LANGUAGES = ['nl', 'fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What is computed from the indicator before it is shown. */
export type MeasureChoice =
  | { readonly kind: 'value' }
  | { readonly kind: 'change'; readonly sinceYear: number }

/** Which reading of the arme sikkel is outlined and compared. */
export type ZoneChoice = { readonly kind: 'glossary' } | { readonly kind: 'glossaryWithLaken' }

/** Limits computed once over all years, or for the year shown only. */
export const CLASS_SCOPES = ['allYears', 'yearShown'] as const
export type ClassScope = (typeof CLASS_SCOPES)[number]

export type ClassChoice =
  | {
      readonly kind: 'computed'
      readonly method: ClassMethod
      readonly count: number
      readonly scope: ClassScope
    }
  /** Inner limits, ascending; classes = limits + 1. */
  | { readonly kind: 'manual'; readonly limits: readonly number[] }

export const DISPLAY_MODES = ['map', 'table'] as const
export type DisplayMode = (typeof DISPLAY_MODES)[number]

export const TABLE_COLUMNS = ['rank', 'district', 'municipality', 'value', 'inhabitants'] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

export interface TableChoice {
  readonly sortBy: TableColumn
  readonly order: 'ascending' | 'descending'
  /** Free text over district and municipality names; empty for all. */
  readonly query: string
}

/** Rounded: 5 decimals for degrees, 2 for zoom, whole degrees for bearing and pitch. */
export interface Camera {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
  readonly bearingDegrees: number
  readonly pitchDegrees: number
}

/** Everything a link must reproduce. Nothing in it can be derived from the rest. */
export interface ViewState {
  readonly indicator: IndicatorId
  readonly year: number
  readonly measure: MeasureChoice
  readonly zone: ZoneChoice
  readonly selection: DistrictCode | null
  /** Municipality to which table and emphasis are limited; null for the whole region. */
  readonly municipality: MunicipalityCode | null
  readonly classes: ClassChoice
  readonly serviceTypes: readonly ServiceTypeId[]
  readonly table: TableChoice
  readonly language: Language
  readonly mode: DisplayMode
  /** null: the whole region fitted to the window. */
  readonly camera: Camera | null
}
