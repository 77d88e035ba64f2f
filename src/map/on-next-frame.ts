/** Runs `task` once a frame at most, with the last argument given; `cancel` drops what waits. */
export interface FrameTask<Argument> {
  (argument: Argument): void
  cancel(): void
}

export function onNextFrame<Argument>(task: (argument: Argument) => void): FrameTask<Argument> {
  let frame: number | null = null
  let latest: Argument
  const run = (argument: Argument): void => {
    latest = argument
    frame ??= requestAnimationFrame(() => {
      frame = null
      task(latest)
    })
  }
  return Object.assign(run, {
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
    },
  })
}
