import type { CountedServices } from '../access/counted-services.ts'
import type { DistrictCode, OfficialName } from '../districts/district.ts'
import type { MissingReason, Observation } from './observation.ts'

/** Stable id: BISA's number where it is known, else an id of our own that starts with `x_`. */
export type IndicatorId = string

export const THEMES = [
  'income',
  'work',
  'socialProtection',
  'housing',
  'population',
  'nationality',
  'environment',
  'reach',
  'own',
] as const
export type Theme = (typeof THEMES)[number]

export const UNITS = [
  'euros',
  'percent',
  'inhabitantsPerSquareKilometre',
  'dwellingsPer100Households',
  'decibels',
  'microgramsPerCubicMetre',
  'inhabitants',
  /** A number that the map knows no unit of; the words for it are those of the file. */
  'number',
] as const
export type Unit = (typeof UNITS)[number]

/** What kind of number it is; a `count` is drawn as symbols, never as a filled area. */
export const VALUE_KINDS = ['median', 'share', 'rate', 'density', 'level', 'count'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

/**
 * Which end of the scale goes with disadvantage. `neutral` for facts about groups of people
 * (age, nationality): no ranking words, a neutral ramp.
 */
export const DIRECTIONS = ['lowIsDisadvantage', 'highIsDisadvantage', 'neutral'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** Where a column of figures comes from. */
export interface DataSource {
  readonly id: string
  readonly publisher: string
  readonly edition: string
  readonly retrieved: string
  readonly licence: string
}

export interface IndicatorYear {
  readonly year: number
  /** Number of residential districts with a value, at most 118. */
  readonly observedDistricts: number
  /** The regional value as published by BISA; null where none was published. */
  readonly regionalBenchmark: number | null
}

export interface Indicator {
  readonly id: IndicatorId
  readonly theme: Theme
  readonly unit: Unit
  readonly valueKind: ValueKind
  readonly direction: Direction
  /** Decimals shown, as the publisher shows them. */
  readonly decimals: number
  /** Name as published; empty where the publisher's name was not seen in that language. */
  readonly publishedName: OfficialName
  /** Every year that exists, ascending. */
  readonly years: readonly IndicatorYear[]
  /** Shown first: the newest year among those with the widest coverage. */
  readonly defaultYear: number
  readonly sourceIds: readonly string[]
  /** Set when the figure is computed by us from published ones, for example a share of two counts. */
  readonly derivedFrom: readonly IndicatorId[]
  /** Smallest and largest value over all years, residential districts only. */
  readonly extent: readonly [minimum: number, maximum: number]
  /** Only of a reach indicator: the services that it rests on. */
  readonly counted?: CountedServices
  /** Only of an indicator that a person brought, never in a file of an edition. */
  readonly brought?: BroughtFrom
}

/** The file that an indicator was brought in with. Nobody but the person has checked it. */
export interface BroughtFrom {
  readonly fileName: string
  /** The unit as the file writes it; may be empty. */
  readonly unitText: string
}

/**
 * All figures of one indicator. `at` answers for every district and every year: a value or a
 * reason, never a neighbouring year.
 */
export interface IndicatorSeries {
  readonly id: IndicatorId
  readonly years: readonly number[]
  at(district: DistrictCode, year: number): Observation
  /** Source of the cell; null for a missing one. */
  sourceAt(district: DistrictCode, year: number): string | null
}

/** Columnar form of a series as it travels: one row of values per year. */
export interface SeriesColumns {
  readonly id: IndicatorId
  readonly years: readonly number[]
  readonly districts: readonly DistrictCode[]
  /** `values[yearIndex][districtIndex]`; null where missing. */
  readonly values: readonly (readonly (number | null)[])[]
  /** `missing[yearIndex]`: reason per district code; districts with a value are absent. */
  readonly missing: readonly Readonly<Record<string, MissingReason>>[]
  /** `sources[yearIndex]`: index in `sourceIds` per district, -1 where missing. */
  readonly sources: readonly (readonly number[])[]
  readonly sourceIds: readonly string[]
}
