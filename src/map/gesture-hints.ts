/** What the map says when a gesture is left to the page. */
export interface GestureHints {
  /** One finger scrolls the page: two move the map. */
  readonly twoFingers: string
  readonly controlAndScroll: string
  readonly commandAndScroll: string
}

/**
 * Writes the hints of a map that is open already in another language: the library reads its own
 * texts once, when the map opens.
 *
 * @param surface the element in which the library keeps them
 */
export function sayGestureHints(
  surface: Pick<HTMLElement, 'querySelector'>,
  hints: GestureHints,
): void {
  const isMac = navigator.userAgent.includes('Mac')
  say(surface, 'mobile', hints.twoFingers)
  say(surface, 'desktop', isMac ? hints.commandAndScroll : hints.controlAndScroll)
}

function say(
  surface: Pick<HTMLElement, 'querySelector'>,
  device: 'mobile' | 'desktop',
  text: string,
): void {
  const message = surface.querySelector(`.maplibregl-${device}-message`)
  if (message) message.textContent = text
}
