import type { ScreenStore } from '../state/screen-store.ts'

/** Waits until the view that was asked for is on screen, or can not be. */
export function whenSettled(screen: ScreenStore): Promise<void> {
  if (screen.getState().progress === 'settled') return Promise.resolve()
  return new Promise((resolve) => {
    const stop = screen.subscribe(({ progress }) => {
      if (progress !== 'settled') return
      stop()
      resolve()
    })
  })
}
