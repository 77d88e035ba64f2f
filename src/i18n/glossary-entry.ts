/** A word explained; `term` as it stands in the interface. */
export interface GlossaryEntry {
  readonly term: string
  readonly explanation: string
  /** How the word stands in a running text, in lower case; these become links to it. */
  readonly inText: readonly string[]
}

/** A word, what it means, and how it stands in a running text. */
export const entry = (
  term: string,
  explanation: string,
  ...inText: readonly string[]
): GlossaryEntry => ({ term, explanation, inText })
