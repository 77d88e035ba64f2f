import type { BrowserContext, Page } from 'playwright-core'
import type { PageProblem } from './page-problem.ts'

export interface PageWatch {
  readonly problems: () => readonly PageProblem[]
  /** From now on, and looking back, problems that pass the test are expected. */
  readonly expectProblem: (isExpected: (problem: PageProblem) => boolean) => void
  /** Forgets what was heard and what was expected. */
  readonly beginAnew: () => void
}

/** What is said of the surroundings of a test; the page did nothing wrong. */
const OF_THE_SURROUNDINGS = [
  /^Service Worker registration blocked by Playwright/,
  // Without a graphics card the browser reads back what WebGL drew to lay it in the page.
  /GL Driver Message .*GPU stall due to ReadPixels/,
]

/**
 * Watches all pages of a context: console errors and warnings, uncaught errors, crashes, and
 * requests to another origin, which are stopped as well.
 */
export async function watchPages(context: BrowserContext, origin: string): Promise<PageWatch> {
  const problems: PageProblem[] = []
  const expected: ((problem: PageProblem) => boolean)[] = []

  context.on('console', (message) => {
    const level = message.type()
    if (level !== 'error' && level !== 'warning') return
    if (OF_THE_SURROUNDINGS.some((remark) => remark.test(message.text()))) return
    problems.push({ kind: 'console', level, text: message.text(), url: message.location().url })
  })
  context.on('weberror', (webError) => {
    const error = webError.error()
    problems.push({ kind: 'uncaughtError', text: error.stack ?? error.message })
  })
  context.on('page', (page) => watchPage(page, origin, problems))
  await context.route(
    (url) => isOutside(url.href, origin),
    (route) => {
      problems.push({ kind: 'outsideRequest', url: route.request().url() })
      return route.abort()
    },
  )
  return {
    problems: () =>
      problems.filter((problem) => !expected.some((isExpected) => isExpected(problem))),
    expectProblem: (isExpected) => {
      expected.push(isExpected)
    },
    beginAnew: () => {
      problems.length = 0
      expected.length = 0
    },
  }
}

function watchPage(page: Page, origin: string, problems: PageProblem[]): void {
  page.on('crash', () => problems.push({ kind: 'crash' }))
  page.on('websocket', (socket) => {
    if (isOutside(socket.url().replace(/^ws/, 'http'), origin)) {
      problems.push({ kind: 'outsideRequest', url: socket.url() })
    }
  })
}

function isOutside(url: string, origin: string): boolean {
  return /^https?:/.test(url) && new URL(url).origin !== origin
}
