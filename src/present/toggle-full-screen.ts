/** Takes the whole screen, or gives it back; where the browser refuses, nothing happens. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    // Not allowed here, as in a frame: the show goes on in its window.
  }
}

/** Gives the whole screen back. Says `not taken` where this page does not have it. */
export function leaveFullScreen(): 'left' | 'not taken' {
  if (!document.fullscreenElement) return 'not taken'
  // Left by another way meanwhile is left too.
  document.exitFullscreen().catch(() => {})
  return 'left'
}
