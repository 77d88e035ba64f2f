import { defineConfig } from 'vitest/config'

/** Runs guarded.case.ts, whose tests fail on purpose, against the pages of browser-test.test.ts. */
export default defineConfig({
  test: {
    include: ['tests/browser/example/*.case.ts'],
    provide: {
      chromiumPath: process.env.EXAMPLE_CHROMIUM_PATH ?? '',
      baseUrl: process.env.EXAMPLE_BASE_URL ?? '',
    },
    testTimeout: 30_000,
  },
})
