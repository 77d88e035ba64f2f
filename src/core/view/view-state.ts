import type { ReachChoice } from '../access/reach-choice.ts'
import type { PlacementAim, Scenario } from '../access/scenario.ts'
import type { ClassMethod } from '../classes/class-method.ts'
import type { DistrictCode, LonLat, MunicipalityCode } from '../districts/district.ts'
import type { IndicatorId } from '../indicators/indicator.ts'
import type { ServiceTypeId } from '../services/service.ts'

export const LANGUAGES = ['nl', 'fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a difference is taken from: the region, the mean of the zone, the mean of all others. */
export const DIFFERENCE_REFERENCES = ['region', 'zone', 'rest'] as const
export type DifferenceReference = (typeof DIFFERENCE_REFERENCES)[number]

/** In the unit of the indicator, or in per cent of the reference. */
export const DIFFERENCE_FORMS = ['absolute', 'relative'] as const
export type DifferenceForm = (typeof DIFFERENCE_FORMS)[number]

/** What a person came for: the gap, a service nearby, or a place for one more. */
export const TASKS = ['explore', 'find', 'place'] as const
export type Task = (typeof TASKS)[number]

/** On a desk, or large and bare for a room. */
export const DISPLAYS = ['screen', 'projector'] as const
export type Display = (typeof DISPLAYS)[number]

/** Names of places in the language of the page, or the Dutch and the French name side by side. */
export const NAMINGS = ['own', 'bilingual'] as const
export type Naming = (typeof NAMINGS)[number]

/** What is computed from the indicator before it is shown. */
export type MeasureChoice =
  | { readonly kind: 'value' }
  | { readonly kind: 'change'; readonly sinceYear: number }
  | {
      readonly kind: 'difference'
      readonly reference: DifferenceReference
      readonly form: DifferenceForm
    }
  /** 1 is the highest value; not for groups of people. */
  | { readonly kind: 'rank' }
  /** In how many of the named definitions of the arme sikkel a wijk falls; not of the indicator. */
  | { readonly kind: 'stability' }

/**
 * The named definitions of the arme sikkel. The first two read a text; the others are computed on
 * the income of one stated year, whatever indicator is shown.
 */
export const NAMED_ZONE_KINDS = [
  'glossary',
  'glossaryWithLaken',
  'belowRegion',
  'lowestClass',
  'lowLowCluster',
  'poorestFifth',
] as const
export type NamedZoneKind = (typeof NAMED_ZONE_KINDS)[number]

/** Which definition of the arme sikkel is outlined and compared. */
export type ZoneChoice =
  | { readonly kind: Exclude<NamedZoneKind, 'belowRegion'> }
  /** Income below a chosen share of the regional value, in whole per cent. */
  | { readonly kind: 'belowRegion'; readonly percent: number }
  /** Picked by hand; the codes ascending. The name may be empty. */
  | {
      readonly kind: 'own'
      readonly name: string
      readonly districts: readonly DistrictCode[]
    }

/** What the zone is compared with. */
export type ComparisonChoice =
  /** All wijken outside the zone. */
  | { readonly kind: 'rest' }
  /** All wijken, those of the zone among them. */
  | { readonly kind: 'region' }
  /** The wijken that lie in it for the largest part. */
  | { readonly kind: 'municipality'; readonly nis: MunicipalityCode }
  /** Another named definition, with its usual settings. */
  | { readonly kind: 'zone'; readonly zone: NamedZoneKind }

/** Borders drawn by the size of the difference between two neighbours. */
export const BREAK_LINE_CHOICES = ['hidden', 'shown'] as const
export type BreakLineChoice = (typeof BREAK_LINE_CHOICES)[number]

/** How many indicators are looked at together, and how closely. */
export type LensChoice =
  | { readonly kind: 'single' }
  /** Three by three classes of the indicator and a second one. */
  | { readonly kind: 'bivariate'; readonly second: IndicatorId }
  /** Small maps side by side, each of one indicator. */
  | { readonly kind: 'smallMaps'; readonly indicators: readonly IndicatorId[] }
  /** The statistical sectors over the wijken: one figure of one year has them. */
  | { readonly kind: 'sectors' }

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
  readonly task: Task
  readonly indicator: IndicatorId
  readonly year: number
  readonly measure: MeasureChoice
  readonly zone: ZoneChoice
  readonly comparison: ComparisonChoice
  readonly breakLines: BreakLineChoice
  readonly lens: LensChoice
  readonly selection: DistrictCode | null
  /** Municipality to which table and emphasis are limited; null for the whole region. */
  readonly municipality: MunicipalityCode | null
  /** Wijken put side by side, in the order chosen; empty for none. */
  readonly compared: readonly DistrictCode[]
  readonly classes: ClassChoice
  readonly serviceTypes: readonly ServiceTypeId[]
  /** Where one walks from, 5 decimals; null while no place is chosen. */
  readonly origin: LonLat | null
  /** The services and walking time that reach, unmet need and scenario are about. */
  readonly reach: ReachChoice
  /** Imagined changes to the services of `reach.type`. */
  readonly scenario: Scenario
  readonly aim: PlacementAim
  readonly table: TableChoice
  readonly language: Language
  readonly mode: DisplayMode
  readonly display: Display
  readonly naming: Naming
  /** null: the whole region fitted to the window. */
  readonly camera: Camera | null
  /** Seed of the permutations, a whole number from 0 to 2^32 - 1. */
  readonly seed: number
}
