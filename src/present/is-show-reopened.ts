/** How the browser came to this page, and at which address. */
export type PageOpening = Pick<PerformanceNavigationTiming, 'name' | 'type'>

/**
 * Whether a page for a room stood here before: it was reloaded, or come back to. A link that is
 * opened anew asks for its own view, whatever was shown in this tab.
 */
export function isShowReopened(opening: PageOpening | undefined): boolean {
  if (opening?.type !== 'reload' && opening?.type !== 'back_forward') return false
  return new URL(opening.name).searchParams.get('u') === 'projector'
}

/** How this page was opened; absent in a browser that does not tell. */
export function pageOpening(): PageOpening | undefined {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming ? entry : undefined
}
