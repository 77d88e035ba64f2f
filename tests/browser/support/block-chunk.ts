import type { WatchedPage } from './new-watched-page.ts'
import type { PageProblem } from './page-problem.ts'

export interface BlockedChunk {
  /** How often the page asked for it: a test that blocks what nobody wants proves nothing. */
  readonly requestCount: () => number
}

/**
 * Lets every script or style whose file name contains `name` fail, as on a broken line. The
 * browser's own message on it is expected; what the app makes of it is not.
 */
export async function blockChunk(
  { page, watch }: Pick<WatchedPage, 'page' | 'watch'>,
  name: string,
): Promise<BlockedChunk> {
  let requestCount = 0
  const isChunk = (url: URL): boolean => {
    const file = url.pathname.split('/').at(-1) ?? ''
    return file.includes(name) && /\.(js|mjs|css)$/.test(file)
  }
  await page.route(isChunk, (route) => {
    requestCount += 1
    return route.abort()
  })
  watch.expectProblem((problem) => isLoadFailure(problem) && isChunk(new URL(problem.url)))
  return { requestCount: () => requestCount }
}

function isLoadFailure(problem: PageProblem): problem is PageProblem & { kind: 'console' } {
  return problem.kind === 'console' && problem.text.startsWith('Failed to load resource')
}
