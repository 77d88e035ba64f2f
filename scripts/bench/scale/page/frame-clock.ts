/** What one frame of the map took, milliseconds. */
export interface FrameTime {
  /** Script of the frame: what the map library does to draw it. */
  readonly script: number
  /** From the start of the frame until its pixels are there. */
  readonly untilPixels: number
}

/**
 * Times every frame that is asked for from now on. Install it before the map library is loaded.
 *
 * @param canvas gives the canvas of the map once it is there: reading a pixel waits for the drawing
 */
export function frameClock(canvas: () => HTMLCanvasElement | null): {
  /** Runs what asks for a frame, and gives the time of the next one. */
  readonly next: (change: () => void) => Promise<FrameTime>
} {
  const request = window.requestAnimationFrame.bind(window)
  let tell: ((time: FrameTime) => void) | null = null
  const pixel = new Uint8Array(4)
  window.requestAnimationFrame = (draw) =>
    request((now) => {
      const start = performance.now()
      draw(now)
      if (!tell) return
      const script = performance.now() - start
      const context = canvas()?.getContext('webgl2')
      context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
      tell({ script, untilPixels: performance.now() - start })
      tell = null
    })
  return {
    next: (change) =>
      new Promise((resolve) => {
        change()
        tell = resolve
      }),
  }
}
