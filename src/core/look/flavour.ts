import type { ServiceTypeId } from '../services/service.ts'

/** Every colour the product names, as `#rrggbb`. Class fills are not here: see `classFills`. */
export interface FlavourColours {
  // Page and cards.
  /** Behind and around the map. */
  readonly paper: string
  readonly card: string
  readonly cardRaised: string
  /** Wells: inputs, table heads, the track of a slider. */
  readonly cardSunken: string
  readonly ink: string
  readonly inkMuted: string
  /** Hairline between things; says nothing by itself. */
  readonly rule: string
  /** Edge of something that can be operated. */
  readonly controlBorder: string
  readonly accent: string
  readonly accentHover: string
  /** Text on `accent`. */
  readonly accentInk: string
  /** Surface of something chosen. */
  readonly accentSurface: string
  readonly focus: string
  readonly noticeSurface: string
  readonly errorInk: string
  readonly shadow: string
  // Map, from below to above.
  /** Uninhabited districts: ground, not data. */
  readonly ground: string
  readonly green: string
  readonly water: string
  readonly missingFill: string
  readonly missingHatch: string
  readonly road: string
  readonly rail: string
  readonly metro: string
  readonly canal: string
  readonly canalCasing: string
  readonly districtBorder: string
  readonly municipalityBorder: string
  readonly regionBorder: string
  /** Borders by the difference across them: apart from the ramps and quieter than the zone. */
  readonly breakLine: string
  readonly hoverLine: string
  readonly zoneLine: string
  readonly zoneHalo: string
  readonly selectionLine: string
  readonly selectionHalo: string
  readonly symbolFill: string
  readonly symbolLine: string
  readonly pointHalo: string
  /** A service that a scenario closes. */
  readonly pointClosed: string
  /** The place one walks from: apart from every type of service. */
  readonly origin: string
  readonly label: string
  readonly labelHalo: string
}

export const FLAVOUR_IDS = ['light', 'dark', 'contrast', 'projector', 'print'] as const
export type FlavourId = (typeof FLAVOUR_IDS)[number]

/** One complete look of the product. Map, SVG and interface read the same record. */
export interface Flavour {
  readonly id: FlavourId
  readonly colourScheme: 'light' | 'dark'
  /** The end of a ramp that stands out from the ground. */
  readonly loudEnd: 'dark' | 'light'
  readonly colours: FlavourColours
  readonly services: Readonly<Record<ServiceTypeId, string>>
}
