const FRAMES = 3

/**
 * Waits until the page as it stands has come to the screen: the browser asks for another frame when
 * it has room for one. What needs the graphics card before that holds the page up.
 */
export async function untilPainted(): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
