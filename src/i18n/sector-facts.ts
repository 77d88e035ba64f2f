/** Whose sectors are counted: all that stand out, or also those outside the chosen municipality. */
export type SectorsCounted = 'allShown' | 'wholeRegion'

/** What the main sentence on the sectors is made from; amounts and names are typeset. */
export interface SectorGapFacts {
  readonly year: number
  readonly counted: SectorsCounted
  /** The middle one of the gaps inside a wijk. */
  readonly typical: string
  /** Wijken in which sectors can be compared. */
  readonly districts: number
  /** Where the gap is largest. */
  readonly district: string
  readonly lowest: string
  readonly lowestSector: string
  readonly highest: string
  readonly highestSector: string
  /** Part of the inequality between sectors that lies inside wijken; null where there is none. */
  readonly withinShare: string | null
}
