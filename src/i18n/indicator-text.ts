/** What the product says about one indicator, in one language. */
export interface IndicatorText {
  /** Short and plain, for the picker and titles. */
  readonly name: string
  /** Noun phrase with its article, fit for the middle of a sentence. */
  readonly subject: string
  /** Two or three plain sentences: what it counts, of whom. */
  readonly description: string
  /** What it can not tell. */
  readonly caution: string
}
