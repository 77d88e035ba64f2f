/** Something that must not happen on a page of ours, whatever the test is about. */
export type PageProblem =
  | {
      readonly kind: 'console'
      readonly level: 'error' | 'warning'
      readonly text: string
      /** The file that the message comes from; empty when the browser names none. */
      readonly url: string
    }
  | { readonly kind: 'uncaughtError'; readonly text: string }
  | { readonly kind: 'outsideRequest'; readonly url: string }
  | { readonly kind: 'crash' }

/** One problem in one line. */
export function describePageProblem(problem: PageProblem): string {
  switch (problem.kind) {
    case 'console':
      return `console ${problem.level}: ${problem.text} (${problem.url})`
    case 'uncaughtError':
      return `uncaught error: ${problem.text}`
    case 'outsideRequest':
      return `request that leaves the origin: ${problem.url}`
    case 'crash':
      return 'the page crashed'
  }
}
