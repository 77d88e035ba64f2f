/** Why a value is missing: a label for legend and table, and a sentence that explains it. */
export interface ReasonText {
  readonly label: string
  readonly sentence: string
}
