import type { NamedZoneKind } from '../view/view-state.ts'

/** A number that a row of a receipt holds. */
export type ColumnId =
  /** The figure of the year shown, in the unit of the indicator. */
  | 'value'
  /** The figure of the earlier year of a change. */
  | 'since'
  /** Whole persons: what a row counts for. */
  | 'inhabitants'
  /** Inhabitants who reach a service. */
  | 'reached'
  /** Tax declarations of a sector. */
  | 'declarations'
  /** The lowest and the highest median among the sectors of a wijk, euros a year. */
  | 'lowest'
  | 'highest'
  /** Definitions of the arme sikkel that count the wijk in. */
  | 'definitions'
  /** 1 where that definition counts the wijk in, else 0. */
  | NamedZoneKind

/** Which rows count; a wijk that is in two groups has a row in each. */
export const ROW_GROUPS = [
  'own',
  'zone',
  'compared',
  'reference',
  'all',
  'region',
  'area',
  'sector',
  'sectors',
] as const
export type RowGroup = (typeof ROW_GROUPS)[number]

/** Stands for a row while a formula goes through rows. */
export type RowVariable = 'i' | 'j' | 'own' | 'region' | 'sector'

export type RowSet =
  | { readonly kind: 'group'; readonly group: RowGroup }
  /** The rows whose wijk borders on that of a row. */
  | { readonly kind: 'neighbours'; readonly of: RowVariable }
  /** The rows of the same group in the wijk of a row, that row among them. */
  | { readonly kind: 'sameDistrict'; readonly of: RowVariable }

/** A part of a formula that has a name of its own. */
export type FormulaName =
  | 'zoneMean'
  | 'comparedMean'
  | 'referenceMean'
  | 'publishedRegion'
  | 'mean'
  | 'plainMean'
  | 'allInhabitants'
  | 'p90'
  | 'p80'
  | 'p20'
  | 'p10'
  | 'shareOfReached'
  | 'shareOfInhabitants'
  | 'allDeclarations'
  | 'districtMean'
  | 'theilTotal'
  | 'theilBetween'

interface Over {
  readonly over: RowSet
  /** What the formula inside calls the row. */
  readonly row: RowVariable
}

/**
 * How a number is made of the rows of its receipt: the one expression that is computed, printed
 * with words, and printed with the numbers filled in.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'column'; readonly column: ColumnId; readonly row: RowVariable }
  /** One number, whichever row is looked at: it refers to no row around it. */
  | { readonly kind: 'named'; readonly name: FormulaName; readonly of: Formula }
  /** A number of its own for every row that is gone through. */
  | { readonly kind: 'namedPerRow'; readonly name: FormulaName; readonly of: Formula }
  /** Of the only row of a group. */
  | (Over & { readonly kind: 'single'; readonly of: Formula })
  | (Over & { readonly kind: 'sum'; readonly of: Formula })
  /** Every row counts once. */
  | (Over & { readonly kind: 'mean'; readonly of: Formula })
  | (Over & { readonly kind: 'lowest'; readonly of: Formula })
  | (Over & { readonly kind: 'highest'; readonly of: Formula })
  /** The middle one; of an even number the mean of the two in the middle. */
  | (Over & { readonly kind: 'median'; readonly of: Formula })
  | (Over & { readonly kind: 'rows' })
  | (Over & {
      readonly kind: 'count'
      readonly test: 'above' | 'below' | 'equal'
      readonly one: Formula
      readonly other: Formula
    })
  /** The first row, ordered by `of`, at which the cumulated weight reaches the probability. */
  | (Over & {
      readonly kind: 'quantile'
      readonly of: Formula
      readonly weight: Formula
      readonly probability: number
    })
  | { readonly kind: 'add'; readonly terms: readonly Formula[] }
  | { readonly kind: 'subtract'; readonly from: Formula; readonly less: Formula }
  /** A factor of 0 makes it 0, whatever the others: the limit of x ln x. */
  | { readonly kind: 'multiply'; readonly factors: readonly Formula[] }
  | { readonly kind: 'divide'; readonly numerator: Formula; readonly denominator: Formula }
  | { readonly kind: 'absolute'; readonly of: Formula }
  | { readonly kind: 'logarithm'; readonly of: Formula }
  | { readonly kind: 'round'; readonly of: Formula }
