/** What the page itself notes of a visit, milliseconds after the page was asked for. */
export interface PageNotes {
  firstPaint?: number
  choropleth?: number
  answered?: number
  map?: number
}

/** Inhabited wijken of the edition, less those of which a year may know nothing. */
export const FEWEST_WIJKEN = 100

/**
 * Runs in the page before anything else: notes the first frame after which each thing is there.
 * Stands alone, since it is sent to the page as text.
 */
export function watchPage(fewestWijken: number): void {
  const notes: PageNotes = {}
  Object.assign(window, { coldLoadNotes: notes })
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') notes.firstPaint = startTime
    }
  }).observe({ type: 'paint', buffered: true })

  const isThere: Record<'choropleth' | 'answered' | 'map', () => boolean> = {
    choropleth: () => {
      if (document.documentElement.hasAttribute('data-opening-link')) return false
      const fills = document.querySelectorAll('.map__svg [data-layer="districtFill"] path[fill]')
      const last = fills[fills.length - 1]
      return fills.length >= fewestWijken && (last?.getBoundingClientRect().width ?? 0) > 0
    },
    answered: () =>
      document.querySelector('.tooltip[data-shown]')?.textContent !== '' &&
      document.querySelector('.tooltip[data-shown]') !== null,
    map: () => document.querySelector('.map[data-surface="webgl"]') !== null,
  }
  const look = (): void => {
    for (const name of ['choropleth', 'answered', 'map'] as const) {
      if (notes[name] !== undefined || !isThere[name]()) continue
      notes[name] = Number.POSITIVE_INFINITY
      // What stands in this frame is painted before the next one.
      requestAnimationFrame((time) => {
        notes[name] = time
      })
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
