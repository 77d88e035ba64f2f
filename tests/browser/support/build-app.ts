import { spawnSync } from 'node:child_process'

/**
 * Builds the app into `dist` as for production. A process of its own, because a test runner's
 * NODE_ENV would build React for development.
 *
 * @throws when the build fails, with what it said.
 */
export function buildApp(): void {
  const build = spawnSync('npx', ['vite', 'build'], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error(`vite build failed\n${build.stdout}\n${build.stderr}`)
}
