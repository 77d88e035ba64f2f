import { execFileSync } from 'node:child_process'

/** The commit that the measured code is of, with `+` where files have changed since. */
export function builtFrom(): string {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { encoding: 'utf8' }).trim()
  const isChanged = git('status', '--porcelain', '--', 'src', 'scripts', 'public') !== ''
  return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? '+' : ''}`
}
