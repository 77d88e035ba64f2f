import type { MapSurface } from './map-library.ts'

const MOST_FRAMES = 3
/** How often to look whether a frame is drawn. */
const LOOK_MILLISECONDS = 4

export interface FrameQuestion {
  /** A frame within this is quick enough: no further one is measured. */
  readonly quickEnoughMilliseconds: number
  /** Aborted when the answer is not wanted any more. */
  readonly signal: AbortSignal
  readonly now?: () => number
}

/**
 * Milliseconds that a frame of the map takes here, up to the moment its pixels are there: the
 * quickest of at most three. A processor that has to draw in the place of a graphics card can need
 * seconds; the page is not held up meanwhile.
 *
 * @returns null when the question was aborted
 */
export async function frameMilliseconds(
  map: Pick<MapSurface, 'getCanvas' | 'redraw'>,
  { quickEnoughMilliseconds, signal, now = () => performance.now() }: FrameQuestion,
): Promise<number | null> {
  const context = map.getCanvas().getContext('webgl2')
  // What is still being drawn is no part of the frame.
  await untilDrawn(context, signal)
  let quickest = Number.POSITIVE_INFINITY
  for (let frame = 0; frame < MOST_FRAMES && quickest > quickEnoughMilliseconds; frame++) {
    if (signal.aborted) return null
    const start = now()
    map.redraw()
    await untilDrawn(context, signal)
    quickest = Math.min(quickest, now() - start)
  }
  return signal.aborted ? null : quickest
}

/** Drawing goes on after it was asked for; a fence behind it tells when it is over. */
async function untilDrawn(
  context: WebGL2RenderingContext | null,
  signal: AbortSignal,
): Promise<void> {
  const fence = context?.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!context || !fence) return
  context.flush()
  while (!signal.aborted && !context.isContextLost() && !isPassed(context, fence)) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS))
  }
  context.deleteSync(fence)
}

function isPassed(context: WebGL2RenderingContext, fence: WebGLSync): boolean {
  return context.getSyncParameter(fence, context.SYNC_STATUS) === context.SIGNALED
}
