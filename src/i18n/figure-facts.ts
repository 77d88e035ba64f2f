import type { ZoneChoice } from '../core/view/view-state.ts'

/** How many districts have a figure, of how many. */
export interface GroupSize {
  readonly counted: number
  readonly total: number
}

/** The zone and the rest, as a sentence names them. */
export interface ComparedGroups {
  readonly zoneName: ZoneChoice['kind']
  readonly zone: GroupSize
  readonly rest: GroupSize
}

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

export interface SourceFacts {
  /** Names joined into one phrase. */
  readonly publishers: string
  /** Year of the data, or the two years of a change. */
  readonly year: string
  /** Month of the data edition. */
  readonly edition: string
}
