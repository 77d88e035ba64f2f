const FREE_PIXELS = 8

/** Scrolls the page so far that a drawn wijk is not behind the sheet; not when it is elsewhere. */
export function keepInSight(wijk: Element, sheet: Element): void {
  const shape = wijk.getBoundingClientRect()
  const cover = sheet.getBoundingClientRect()
  if (shape.height === 0 || shape.right < cover.left || shape.left > cover.right) return
  if (shape.top > innerHeight || shape.bottom < 0) return
  const hidden = shape.bottom + FREE_PIXELS - cover.top
  // The top of a wijk that is higher than the room stays in sight.
  const down = Math.min(hidden, shape.top - FREE_PIXELS)
  if (hidden <= 0 || down <= 0) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: down, behavior: isCalm ? 'instant' : 'smooth' })
}
