/** A file that was made and not yet saved. */
export interface ExportedFile {
  readonly name: string
  readonly blob: Blob
}
