import { runStep, type StepResult } from './run-step.ts'
import { type Lane, STAGES } from './step.ts'
import { summaryLine } from './test-counts.ts'

/** `npm test`: every check of the project, in stages; stops after the first stage that fails. */
async function runAll(): Promise<void> {
  const startedAt = performance.now()
  const results: StepResult[] = []
  const hasFailed = (): boolean => results.some(({ outcome }) => outcome === 'failed')

  const runLane = async (lane: Lane, print: 'together' | 'asItComes'): Promise<void> => {
    for (const step of lane) {
      if (hasFailed()) return
      results.push(await runStep(step, print))
    }
  }
  for (const stage of STAGES) {
    if (hasFailed()) break
    const print = stage.length > 1 ? 'together' : 'asItComes'
    await Promise.all(stage.map((lane) => runLane(lane, print)))
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(`\n── All checks: ${hasFailed() ? 'failed' : 'passed'} in ${seconds} s`)
  console.log(summaryLine(results))
  process.exitCode = hasFailed() ? 1 : 0
}

await runAll()
