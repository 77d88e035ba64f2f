import { defineConfig } from 'vitest/config'

/** Two cores: two files at a time, each with a browser of its own in the browser project. */
const MAX_WORKERS = 2

const POLL_MILLISECONDS = 15_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/data/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/fetch-later-texts.ts'],
          maxWorkers: MAX_WORKERS,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/fetch-later-texts.ts'],
          globalSetup: ['tests/browser/support/global-setup.ts'],
          maxWorkers: MAX_WORKERS,
          // What is not on screen yet may come later on a busy machine.
          expect: { poll: { timeout: POLL_MILLISECONDS } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
