import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All that a build is made from. */
const INPUTS = [
  'embed.html',
  'index.html',
  'package.json',
  'package-lock.json',
  'presenter.html',
  'public',
  'scripts/hosting',
  'scripts/licences',
  'scripts/vite',
  'src',
  'tsconfig.json',
  'vite.config.ts',
]

/** Written last: a build that broke off lacks it. */
const LAST_FILE = 'integrity.json'

/** Whether `dist` holds a build made after the last change of anything it is made from. */
export function isBuildFresh(projectFolder: string): boolean {
  const built = join(projectFolder, 'dist', LAST_FILE)
  if (!existsSync(built)) return false
  const builtAt = statSync(built).mtimeMs
  return INPUTS.every((input) => lastChange(join(projectFolder, input)) < builtAt)
}

/** Milliseconds since 1970 of the last change in a file or folder; a folder's own is a removal. */
function lastChange(path: string): number {
  if (!existsSync(path)) return Number.NEGATIVE_INFINITY
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, lastChange(join(path, name))),
    mtimeMs,
  )
}
