export const EXPORT_FAILURES = ['codeMissing', 'dataMissing', 'tooLarge', 'unexpected'] as const
export type ExportFailure = (typeof EXPORT_FAILURES)[number]

/** Why a hand-out could not be made. */
export class ExportError extends Error {
  readonly kind: ExportFailure

  constructor(kind: ExportFailure, detail: string, options?: ErrorOptions) {
    super(`${kind}: ${detail}`, options)
    this.name = 'ExportError'
    this.kind = kind
  }
}

/** The error as it is, or wrapped when it is of another kind. */
export function asExportError(error: unknown): ExportError {
  return error instanceof ExportError
    ? error
    : new ExportError('unexpected', String(error), { cause: error })
}
