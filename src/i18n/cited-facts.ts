/** What a citation tells; all as it is written. */
export interface CitedFacts {
  readonly title: string
  readonly editionYear: string
  /** ISO. */
  readonly edition: string
  readonly source: string
  readonly link: string
  /** ISO. */
  readonly retrieved: string
}
