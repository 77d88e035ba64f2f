import type { ZoneFacts } from './zone-facts.ts'

/** How many districts have a figure, of how many. */
export interface GroupSize {
  readonly counted: number
  readonly total: number
}

/** What a zone is compared with, as texts name it. */
export type ComparedFacts =
  | { readonly kind: 'rest' }
  | { readonly kind: 'region' }
  | { readonly kind: 'municipality'; readonly name: string }
  | { readonly kind: 'zone'; readonly zone: ZoneFacts }

/** The zone and what it is compared with, as a sentence names them. */
export interface ComparedGroups {
  readonly zone: ZoneFacts
  readonly zoneSize: GroupSize
  readonly other: ComparedFacts
  readonly otherSize: GroupSize
}

/** What a difference is taken from, as texts name it. */
export type ReferenceFacts =
  /** The value of the region that BISA published. */
  | { readonly kind: 'published' }
  /** Means weighted by inhabitants, over `counted` wijken. */
  | { readonly kind: 'region'; readonly counted: number }
  | { readonly kind: 'zone'; readonly zone: ZoneFacts; readonly counted: number }
  | { readonly kind: 'rest'; readonly zone: ZoneFacts; readonly counted: number }

/** A difference in words: which way, and how much, typeset without a sign. */
export interface ComparedSize {
  readonly sign: 'more' | 'less' | 'equal'
  readonly amount: string
}

/** What a sentence is about; `subject` is a noun phrase with its article. */
interface Subject {
  readonly subject: string
  readonly year: number
}

export interface SinceYear {
  readonly sinceYear: number
}

export interface GapFacts extends ComparedGroups, Subject {
  readonly zoneMean: string
  readonly difference: ComparedSize
  /** The difference in per cent of the rest, unsigned; null where that says nothing. */
  readonly relative: string | null
}

/** Whole inhabitants of the zone and of what it is compared with. */
export interface PersonsFacts {
  readonly zone: number
  readonly rest: number
}

export interface ChangeFacts extends ComparedGroups, Subject, SinceYear {
  readonly zoneChange: ComparedSize
  readonly restChange: ComparedSize
}

export interface RangeFacts extends Subject {
  readonly all: GroupSize
  readonly lowest: string
  readonly highest: string
}

export interface TotalFacts extends Subject {
  readonly all: GroupSize
  readonly sum: string
  /** The district with the largest number, as `name, municipality`. */
  readonly largest: string
  readonly largestValue: string
}

/** The highest and lowest district, each as `name, municipality` with its typeset value. */
export interface ExtremeFacts extends Subject {
  readonly all: GroupSize
  readonly highest: string
  readonly highestValue: string
  readonly lowest: string
  readonly lowestValue: string
}

/** How many districts lie on either side of a reference, and from where to where. */
export interface DifferenceFacts extends Subject {
  readonly all: GroupSize
  readonly reference: ReferenceFacts
  readonly referenceValue: string
  readonly below: number
  readonly above: number
  readonly lowest: string
  readonly highest: string
  /** The wijken of the extremes; null where they are not named (groups of people). */
  readonly places: { readonly lowest: string; readonly highest: string } | null
}

export interface RankFacts extends ExtremeFacts {
  readonly zone: ZoneFacts
  readonly zoneSize: GroupSize
  /** Wijken of the zone in the lower half of the ranking. */
  readonly zoneInLowerHalf: number
}

/** In how many of the definitions wijken fall; `year` is that of the income they are read on. */
export interface StabilityFacts {
  readonly districts: number
  readonly definitions: number
  readonly inAll: number
  readonly inSome: number
  readonly inNone: number
  readonly year: number
}

/** What one wijk shows under a difference, a rank or a number of definitions. */
export interface DistrictDifferenceFacts {
  readonly place: string
  readonly difference: string
  readonly reference: ReferenceFacts
  readonly referenceValue: string
  readonly figure: string
  readonly year: number
}

export interface DistrictRankFacts {
  readonly place: string
  readonly rank: number
  readonly of: number
  readonly figure: string
  readonly year: number
}

export interface OwnSourceFacts {
  /** The file that a person brought. */
  readonly fileName: string
  /** Year of the data, or the two years of a change. */
  readonly year: string
}

export interface SourceFacts {
  /** Names joined into one phrase. */
  readonly publishers: string
  /** Year of the data, or the two years of a change. */
  readonly year: string
  /** Month of the data edition. */
  readonly edition: string
}
