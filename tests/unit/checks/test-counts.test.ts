import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  readTestCounts,
  type StepCounts,
  summaryLine,
} from '../../../scripts/checks/test-counts.ts'
import { plantProject } from '../../support/planted-project.ts'

const step = (outcome: StepCounts['outcome'], passed: number, failed: number): StepCounts => ({
  outcome,
  counts: { passed, failed },
})

describe('the line that ends a run', () => {
  it('sums up the tests of all steps', () => {
    expect(summaryLine([step('passed', 0, 0), step('passed', 120, 0), step('failed', 30, 2)])).toBe(
      '150 passed, 2 failed',
    )
  })

  it('never reads as sound when a step without tests failed', () => {
    expect(summaryLine([step('failed', 0, 0)])).toBe('0 passed, 1 failed')
    expect(summaryLine([step('passed', 120, 0), step('failed', 0, 0)])).toBe('120 passed, 1 failed')
  })

  it('is read from what Vitest wrote, and from nothing else', () => {
    const project = plantProject({
      'counts.json': '{"numTotalTests":5,"numPassedTests":3,"numFailedTests":2,"success":false}',
      'other.json': '{"passed":3}',
    })
    expect(readTestCounts(join(project.folder, 'counts.json'))).toEqual({ passed: 3, failed: 2 })
    expect(() => readTestCounts(join(project.folder, 'other.json'))).toThrow()
    project.remove()
  })
})
