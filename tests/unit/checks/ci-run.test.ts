import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plantProject } from '../../support/planted-project.ts'

/** Runs .ci/run in a project that has only a README. */
function runCi(readme: string): { readonly exitCode: number | null; readonly said: string } {
  const project = plantProject({ '.ci/run': readFileSync('.ci/run', 'utf8'), 'README.md': readme })
  const run = spawnSync('bash', [join(project.folder, '.ci', 'run')], { encoding: 'utf8' })
  project.remove()
  return { exitCode: run.status, said: run.stdout }
}

const block = (command: string): string => `\`\`\`sh\n${command}\n\`\`\`\n`

describe('.ci/run', () => {
  it('runs the marked command of the README, and only that', () => {
    const readme = `# A\n${block('echo first')}\n<!-- test -->\n${block("echo 'the test'")}${block('echo last')}`
    expect(runCi(readme)).toEqual({ exitCode: 0, said: "$ echo 'the test'\nthe test\n" })
  })

  it('fails as the command fails', () => {
    expect(runCi(`<!-- test -->\n${block('exit 3')}`).exitCode).toBe(3)
    expect(runCi(`<!-- test -->\n${block('false && echo on')}`).exitCode).toBe(1)
  })

  it('fails when the README has no test command', () => {
    expect(runCi(`# A\n${block('echo first')}`).exitCode).toBe(1)
    expect(runCi('<!-- test -->\n').exitCode).toBe(1)
  })

  it('finds the command that people are told', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(
      `<!-- test -->\n${block('npm ci && npm test')}`,
    )
  })
})
