/** The measures that are explained, in the order in which the page of methods has them. */
export const METHOD_IDS = [
  'mean',
  'gap',
  'overYears',
  'change',
  'difference',
  'rank',
  'zones',
  'classes',
  'quantiles',
  'gini',
  'theil',
  'moran',
  'band',
  'bivariate',
  'breakLines',
  'similar',
  'reach',
  'need',
  'bestPlace',
  'sectors',
] as const
export type MethodId = (typeof METHOD_IDS)[number]

/** What the code computes with that a text states too: told by the code, so that they stay the same. */
export interface MethodFacts {
  /** Below so many declarations a sector is not compared. */
  readonly fewDeclarations: number
  /** Year of the figures per sector; null in an edition without sectors. */
  readonly sectorYear: number | null
}

/** How a measure is computed, in plain words; the long version is in docs/method. */
export interface MethodText {
  readonly name: string
  /** What it is. */
  readonly what: string
  /** A rule in words; empty where the page prints the very formula that the code evaluates. */
  readonly formula: string
  /** How to read a value of it. */
  readonly read: string
  /** What it can not tell. */
  readonly limits: string
}

/** The page of methods in one language. */
export interface MethodTexts {
  readonly title: string
  readonly intro: string
  /** Where the long version is. */
  readonly long: string
  readonly parts: Readonly<Record<Exclude<keyof MethodText, 'name'>, string>>
  readonly methods: Readonly<Record<MethodId, MethodText>>
}
