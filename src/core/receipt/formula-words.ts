import type { ColumnId, FormulaName, RowGroup } from './formula.ts'

/** What formulas are printed with in one language. */
export interface FormulaWords {
  readonly columns: Readonly<Record<ColumnId, string>>
  readonly names: Readonly<Record<FormulaName, string>>
  /** Where a line goes through several groups: `som van inwoners [alle wijken]`. */
  readonly ofGroup: (what: string, group: RowGroup) => string
  /** Where a line goes through the sectors of the wijk of another. */
  readonly ofSameDistrict: (what: string) => string
  /** Before what is added up: `som van`. */
  readonly sum: string
  readonly mean: string
  readonly neighbourMean: string
  readonly lowest: string
  readonly highest: string
  readonly median: string
  readonly rows: string
  readonly count: (condition: string) => string
  /** What is at a quantile: `cijfer bij 90% van de inwoners`. */
  readonly quantile: (what: string, percent: number) => string
  readonly rounded: (what: string) => string
  readonly own: (column: string) => string
  readonly ofRegion: (column: string) => string
  readonly ofSector: (column: string) => string
  /** As it is typeset in the language. */
  readonly number: (value: number, decimals: number) => string
  /** Of a sum of too many terms to write: how many there are, and the sum. */
  readonly terms: (count: number, total: string) => string
}

/** One line of a formula: a part that has a name, or the whole. */
export interface FormulaLine {
  /** null for the whole. */
  readonly name: FormulaName | null
  readonly text: string
}
