/** A text file of the project, as the checks read it. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  readonly text: string
}
