/**
 * Why a file could not be used.
 * - `network`: no answer, or the server is out of order; trying again may help
 * - `notFound`: the file is not there
 * - `notJson`: the answer is something else than JSON, often an error page
 * - `invalid`: JSON, but not in the form that this version reads
 * - `wrongEdition`: of another data edition than the page; reloading the page helps
 * - `wrongChecksum`: not the file that the page was built with; reloading the page may help
 */
export type DataErrorKind =
  | 'network'
  | 'notFound'
  | 'notJson'
  | 'invalid'
  | 'wrongEdition'
  | 'wrongChecksum'

/** A file of `public/geo` that could not be loaded, with the reason. */
export class DataError extends Error {
  override readonly name = 'DataError'
  readonly kind: DataErrorKind
  /** Path below the base of the app, for example `geo/indicators/2336.json`. */
  readonly file: string
  /** For the technical report; not a text for visitors. */
  readonly detail: string

  constructor(kind: DataErrorKind, file: string, detail: string) {
    super(`${file}: ${kind}: ${detail}`)
    this.kind = kind
    this.file = file
    this.detail = detail
  }
}
