const MARGIN_PX = 8

/** Puts a popover under the thing it belongs to, above it where there is no room, inside the window. */
export function placeBeside(note: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = note
  const { clientWidth, clientHeight } = document.documentElement
  const below = at.bottom + MARGIN_PX
  const top = below + height > clientHeight ? at.top - MARGIN_PX - height : below
  const left = Math.min(at.left, clientWidth - MARGIN_PX - width)
  note.style.top = `${Math.max(MARGIN_PX, top)}px`
  note.style.left = `${Math.max(MARGIN_PX, left)}px`
}
