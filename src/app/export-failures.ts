import { asExportError, ExportError } from '../state/export-error.ts'

/** A part of the app that is fetched on use. */
export function fetched<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((error: unknown) => {
    throw new ExportError('codeMissing', String(error), { cause: error })
  })
}

/** Lets a function fail with an `ExportError` only. */
export function failing<Args extends readonly unknown[], Result>(
  run: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return (...args) =>
    run(...args).catch((error: unknown) => {
      throw asExportError(error)
    })
}
