import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

type Command = readonly [program: string, ...parameters: string[]]

const NO_QUESTIONS = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/**
 * Tries to install a Chromium: with apt-get as root or with sudo that asks no password, otherwise
 * with Playwright's own download. Whether it worked is for the caller to see.
 */
export async function installChromium(): Promise<void> {
  if (await installWithApt()) return
  await succeeds([process.execPath, playwrightProgram(), 'install', 'chromium'])
}

async function installWithApt(): Promise<boolean> {
  if (!existsSync('/etc/debian_version')) return false
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !(await succeeds(['sudo', '-n', 'true']))) return false
  const apt = (...parameters: string[]): Command =>
    isRoot ? ['apt-get', ...parameters] : ['sudo', '-n', 'apt-get', ...parameters]
  return (await succeeds(apt('update'))) && (await succeeds(apt('install', '-y', 'chromium')))
}

function playwrightProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  return join(dirname(manifest), 'cli.js')
}

function succeeds([program, ...parameters]: Command): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      env: NO_QUESTIONS,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', () => resolve(false))
    child.on('close', (exitCode) => resolve(exitCode === 0))
  })
}
