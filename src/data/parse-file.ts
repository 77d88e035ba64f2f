import type * as z from 'zod/mini'
import { DataError } from './data-error.ts'
import { checkedBy } from './schemas/checked-by.ts'

/** What every file of `public/geo` tells of itself. */
export interface FileHeading {
  readonly edition: string
}

const REPORTED_ISSUES = 3

/**
 * Checks the content of a file against its schema.
 *
 * @param file path for the error
 * @param expectedEdition id of the edition the file must belong to; null for the file that says it
 * @throws DataError `invalid` with the first places that do not fit, or `wrongEdition`
 */
export function parseFile<File extends FileHeading>(
  file: string,
  content: unknown,
  schema: z.ZodMiniType<File>,
  expectedEdition: string | null,
): File {
  const result = checkedBy(schema, content)
  if (!result.success) throw new DataError('invalid', file, describeIssues(result.issues))
  const { edition } = result.data
  if (expectedEdition !== null && edition !== expectedEdition) {
    throw new DataError('wrongEdition', file, `${edition}, not ${expectedEdition}`)
  }
  return result.data
}

function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const described = issues
    .slice(0, REPORTED_ISSUES)
    .map(({ path, code }) => `${path.map(String).join('.') || '(whole file)'} ${code}`)
  const rest = issues.length - described.length
  return rest > 0 ? `${described.join('; ')}; ${rest} more` : described.join('; ')
}
