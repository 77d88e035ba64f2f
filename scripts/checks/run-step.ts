import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './step.ts'
import { NO_TESTS, readTestCounts, type TestCounts } from './test-counts.ts'

export interface StepResult {
  readonly outcome: 'passed' | 'failed'
  readonly counts: TestCounts
}

const COUNTS_FOLDER = join('.cache', 'checks')

/**
 * Runs one step and prints its heading, what it said and its time. `together` prints all of it at
 * the end, for steps that run side by side; `asItComes` prints while it runs.
 */
export async function runStep(step: Step, print: 'together' | 'asItComes'): Promise<StepResult> {
  const startedAt = performance.now()
  const countsFile = join(COUNTS_FOLDER, `${step.script.replace(':', '-')}.json`)
  rmSync(countsFile, { force: true })
  if (print === 'asItComes') console.log(`\n── ${step.title}`)
  const { exitCode, said } = await npmRun(step, countsFile, print)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const outcome = exitCode === 0 ? 'passed' : 'failed'
  if (print === 'together') console.log(`\n── ${step.title}\n${said.trim()}`)
  console.log(`── ${step.title}: ${outcome} in ${seconds} s`)
  if (step.kind === 'command') return { outcome, counts: NO_TESTS }
  if (existsSync(countsFile)) return { outcome, counts: readTestCounts(countsFile) }
  return { outcome: 'failed', counts: NO_TESTS }
}

function npmRun(
  step: Step,
  countsFile: string,
  print: 'together' | 'asItComes',
): Promise<{ readonly exitCode: number | null; readonly said: string }> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${countsFile}`]
  const parameters = step.kind === 'tests' ? ['--', ...reporters] : []
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', step.script, ...parameters], {
      stdio: [
        'ignore',
        ...(print === 'together' ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const)),
      ],
      shell: process.platform === 'win32',
    })
    let said = ''
    const hear = (words: Buffer): void => {
      said += words.toString()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('error', (error) => resolve({ exitCode: null, said: `${said}\n${error.message}` }))
    child.on('close', (exitCode) => resolve({ exitCode, said }))
  })
}
