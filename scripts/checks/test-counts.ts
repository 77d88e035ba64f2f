import { readFileSync } from 'node:fs'
import { z } from 'zod'

export interface TestCounts {
  readonly passed: number
  readonly failed: number
}

export const NO_TESTS: TestCounts = { passed: 0, failed: 0 }

/** What Vitest's JSON reporter writes, as far as it is counted. */
const VITEST_RESULTS = z.object({
  numPassedTests: z.number().int().nonnegative(),
  numFailedTests: z.number().int().nonnegative(),
})

/**
 * Reads the counts from a file written by Vitest's JSON reporter.
 *
 * @throws when the file is missing or is not such a file.
 */
export function readTestCounts(file: string): TestCounts {
  const results = VITEST_RESULTS.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { passed: results.numPassedTests, failed: results.numFailedTests }
}

export interface StepCounts {
  readonly outcome: 'passed' | 'failed'
  readonly counts: TestCounts
}

/**
 * `N passed, N failed` over all steps, the line that ends a run. A step that failed without a
 * failed test (a type error, a build) counts as one failure, so that it can not read as none.
 */
export function summaryLine(steps: readonly StepCounts[]): string {
  const passed = steps.reduce((sum, { counts }) => sum + counts.passed, 0)
  const failed = steps.reduce((sum, { counts, outcome }) => {
    const atLeast = outcome === 'failed' ? 1 : 0
    return sum + Math.max(counts.failed, atLeast)
  }, 0)
  return `${passed} passed, ${failed} failed`
}
