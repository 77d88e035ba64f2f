/** A stand-in for WebGL 2 that draws for as long as it is told, on the clock of the test. */
export function drawingContext() {
  let busyUntil = performance.now()
  let isLost = false
  const context = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    SIGNALED: 3,
    UNSIGNALED: 4,
    fenceSync: () => ({ passedAt: busyUntil }),
    getSyncParameter: ({ passedAt }: { passedAt: number }) =>
      performance.now() >= passedAt ? context.SIGNALED : context.UNSIGNALED,
    deleteSync: () => undefined,
    flush: () => undefined,
    isContextLost: () => isLost,
  }
  return {
    context,
    draw: (milliseconds: number): void => {
      busyUntil = Math.max(busyUntil, performance.now()) + milliseconds
    },
    lose: (): void => {
      isLost = true
    },
  }
}
