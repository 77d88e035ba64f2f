/** A word explained; `term` as it stands in the interface. */
export interface GlossaryEntry {
  readonly term: string
  readonly explanation: string
  /** How the word stands in a running text, in lower case; these become links to it. */
  readonly inText: readonly string[]
}
