/** The window, person and machine that a test plays. */
export interface PageOptions {
  readonly webgl: 'on' | 'off'
  readonly javaScript: 'on' | 'off'
  readonly viewport: { readonly width: number; readonly height: number }
  /** BCP 47. */
  readonly locale: string
  readonly colorScheme: 'light' | 'dark'
  /** `active`: the system replaces the colours of the page by its own few. */
  readonly forcedColors: 'active' | 'none'
  readonly reducedMotion: 'reduce' | 'no-preference'
  readonly hasTouch: 'yes' | 'no'
  /** Whether the app may keep a copy of itself; a test that reads requests wants none. */
  readonly serviceWorkers: 'allow' | 'block'
  /**
   * `kept`: the tests of a file have one page, emptied after each; `own`: each has a browser context
   * to itself, which what can not be emptied needs; `open`: each finds the page as the one before
   * left it.
   */
  readonly pages: 'kept' | 'own' | 'open'
}

export const DEFAULT_PAGE_OPTIONS: PageOptions = {
  webgl: 'on',
  javaScript: 'on',
  viewport: { width: 1440, height: 900 },
  locale: 'nl-BE',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  hasTouch: 'no',
  serviceWorkers: 'block',
  pages: 'kept',
}
