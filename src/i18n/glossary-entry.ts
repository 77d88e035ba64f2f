/** A word explained; `term` as it stands in the interface. */
export interface GlossaryEntry {
  readonly term: string
  readonly explanation: string
}
