import 'vitest'

declare module 'vitest' {
  /** What tests/browser/support/global-setup.ts hands to every test file. */
  export interface ProvidedContext {
    /** The program of the Chromium to start. */
    chromiumPath: string
    /** Where the built app is served, with a slash at the end. */
    baseUrl: string
    /** The folder that is served there; a test must not change it. */
    builtFolder: string
  }
}
