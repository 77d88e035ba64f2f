import type { DistrictCode, LonLat } from '../districts/district.ts'
import type { MissingReason } from '../indicators/observation.ts'
import type { FlavourId } from '../look/flavour.ts'
import type { SentenceNumber } from '../receipt/sentence-numbers.ts'
import type { SectorLayer } from '../sectors/sector-mark.ts'
import type { ServiceTypeId } from '../services/service.ts'
import type { Camera, Language, Naming } from '../view/view-state.ts'

/** How one district is drawn and read. Exactly one mark per district of the edition. */
export type DistrictMark =
  | {
      readonly kind: 'valued'
      readonly district: DistrictCode
      readonly name: string
      readonly municipality: string
      readonly value: number
      /** Typeset with unit, as everywhere else. */
      readonly valueText: string
      /** null when the figure is drawn as symbols. */
      readonly classIndex: number | null
      /** `#rrggbb`; the quiet colour of land when the figure is drawn as symbols. */
      readonly fill: string
      /** 1 is the highest value; null where ranking is not a word to use (groups of people). */
      readonly rank: number | null
      readonly rankText: string
      /** One line for hover and assistive technology: name, municipality, value, year, rank. */
      readonly description: string
      /** Inhabitants in the year shown; null when unknown. */
      readonly inhabitants: number | null
      /** Dimmed because it is outside the chosen municipality. */
      readonly emphasis: 'normal' | 'muted'
    }
  | {
      readonly kind: 'missing'
      readonly district: DistrictCode
      readonly name: string
      readonly municipality: string
      readonly reason: MissingReason
      readonly reasonText: string
      readonly description: string
      readonly inhabitants: number | null
      readonly emphasis: 'normal' | 'muted'
    }
  | {
      readonly kind: 'ground'
      readonly district: DistrictCode
      readonly name: string
      readonly municipality: string
      readonly reasonText: string
      readonly description: string
    }

/** A circle whose area is proportional to a count; counts are never filled areas. */
export interface SymbolMark {
  readonly district: DistrictCode
  readonly point: LonLat
  /** CSS pixels where the region is 1000 px wide (`SYMBOL_REGION_PIXELS`); it grows with the map. */
  readonly radiusPixels: number
  /** `#rrggbb`. */
  readonly fill: string
  readonly emphasis: 'normal' | 'muted'
}

/** An example circle of the legend. */
export interface LegendSymbol {
  readonly value: number
  readonly label: string
  readonly radiusPixels: number
  readonly fill: string
}

export interface LegendClass {
  readonly classIndex: number
  readonly from: number
  readonly to: number
  readonly label: string
  readonly fill: string
  readonly areaCount: number
  /** Inhabitants of these areas in the year shown; of sectors those of the census. */
  readonly inhabitants: number
}

export interface LegendMarker {
  /** `rest` is what the zone is compared with, mostly all other wijken. */
  readonly kind: 'region' | 'zone' | 'rest'
  readonly value: number
  readonly valueText: string
  readonly label: string
}

/** The middle of a diverging ramp, with what it is: `Regionale waarde (BISA): € 24 488`. */
export interface LegendMidpoint {
  readonly value: number
  readonly label: string
}

export interface Legend {
  /** What is counted in classes, missing and ground. */
  readonly areas: 'districts' | 'sectors'
  readonly title: string
  readonly unitText: string
  /** Empty when the figure is drawn as symbols. */
  readonly classes: readonly LegendClass[]
  /** Empty when the figure is drawn as fills. */
  readonly symbols: readonly LegendSymbol[]
  readonly markers: readonly LegendMarker[]
  /** What the middle of a diverging ramp stands for; absent or null where there is no middle. */
  readonly midpoint?: LegendMidpoint | null
  readonly missing: {
    readonly areaCount: number
    readonly inhabitants: number
    readonly label: string
    readonly reasons: readonly {
      readonly reason: MissingReason
      readonly areaCount: number
      readonly label: string
    }[]
  }
  /** Areas drawn with dots over their class: on few declarations; null where none can be. */
  readonly dotted: { readonly areaCount: number; readonly label: string } | null
  readonly ground: { readonly areaCount: number; readonly label: string }
  /** The rule of the limits, in words. */
  readonly rule: string
}

/** A set of districts drawn with one strong line and a name. */
export interface Outline {
  readonly id: string
  readonly label: string
  readonly districts: readonly DistrictCode[]
}

export interface PointMark {
  readonly serviceId: string
  readonly type: ServiceTypeId
  readonly name: string
  readonly point: LonLat
  readonly certainty: 'building' | 'street'
  /** As it is, or as a scenario imagines it. */
  readonly standing: PointStanding
  /** Where a moved service stood; null for every other one. */
  readonly formerPoint: LonLat | null
  /** What is to know of the place: known to the street only, or imagined; empty for nothing. */
  readonly note: string
  /** One line for hover and assistive technology: name, type, note. */
  readonly description: string
}

/** A closed service and the former place of a moved one stay in sight, struck through. */
export const POINT_STANDINGS = ['present', 'added', 'moved', 'closed'] as const
export type PointStanding = (typeof POINT_STANDINGS)[number]

/** A wijk on one side of a border, as its mark has it. */
export interface BreakSide {
  readonly district: DistrictCode
  readonly name: string
  readonly municipality: string
  readonly valueText: string
  /** `#rrggbb`. */
  readonly fill: string
}

/** A border between two neighbours with a value, and how far these lie apart. */
export interface BreakLineMark {
  readonly lower: BreakSide
  readonly higher: BreakSide
  /** Length of the shared border. */
  readonly metres: number
  /** Higher minus lower, in the unit of what is shown; 0 or more. */
  readonly difference: number
  /** Typeset with unit, without a sign. */
  readonly differenceText: string
  /** CSS pixels; 0 when the difference or the border is too small to draw. */
  readonly widthPixels: number
}

/** The name of a municipality, set on the map in the language of the figure. */
export interface PlaceName {
  readonly name: string
  readonly point: LonLat
}

/** The year shown covers part of the wijken only. */
export interface FigureNotice {
  readonly kind: 'partialYear'
  /** Residential districts with a value. */
  readonly observed: number
  readonly missing: number
  /** The nearest year in which all or nearly all have a value; null when there is none. */
  readonly nearestFullYear: number | null
  readonly text: string
}

/**
 * The complete, plain description of what is shown. Map, SVG, legend, table, sentence, slide,
 * print and alternative text all read this one object, so they can not disagree.
 */
export interface Figure {
  readonly language: Language
  /** How the names of places are written. */
  readonly naming: Naming
  /** The look whose colours the marks carry; whatever draws the figure takes the rest of it. */
  readonly flavour: FlavourId
  readonly title: string
  readonly subtitle: string
  /** What a scenario changes, in words; empty when nothing that is shown is imagined. */
  readonly scenario: string
  /** One plain sentence with the main finding: number, reference, n, year, definition. */
  readonly sentence: string
  /** The numbers that the sentence writes, for their receipts. */
  readonly sentenceNumbers: readonly SentenceNumber[]
  /** How the numbers of the sentence are made and by which definition, one or two short lines. */
  readonly basis: string
  readonly notice: FigureNotice | null
  readonly sourceLine: string
  /** What is counted and of whom, in a few sentences; empty when the publisher does not say. */
  readonly definition: string
  /** A caution that belongs to the indicator, empty when there is none. */
  readonly caution: string
  readonly year: number
  readonly drawing: 'fill' | 'symbols'
  readonly marks: readonly DistrictMark[]
  readonly symbols: readonly SymbolMark[]
  readonly legend: Legend
  readonly outlines: readonly Outline[]
  /** Largest difference first; empty when they are not asked for. */
  readonly breakLines: readonly BreakLineMark[]
  /** The statistical sectors drawn over the wijken; null where these alone are shown. */
  readonly sectors: SectorLayer | null
  readonly points: readonly PointMark[]
  /** The place one walks from; null while none is chosen. */
  readonly origin: LonLat | null
  readonly placeNames: readonly PlaceName[]
  readonly selection: DistrictCode | null
  readonly camera: Camera | null
}
