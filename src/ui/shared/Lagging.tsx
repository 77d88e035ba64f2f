import { type ReactNode, useDeferredValue } from 'react'
import { LaggingScreenProvider } from '../lagging-screen.ts'
import { useNewestScreen } from '../use-screen.ts'

/**
 * Draws parts of the page a moment after the rest, so that a change repaints the map and its words
 * first. All of it shows one screen, never two; until it has caught up it says that it is busy.
 * A control in it takes its value from `useChosen`, to answer at once.
 *
 * @param children wrapped in `memo`, so that they are drawn for their own screen only
 */
export function Lagging({ children }: { readonly children: ReactNode }) {
  const newest = useNewestScreen()
  const shown = useDeferredValue(newest)
  return (
    <div className="lagging" aria-busy={shown !== newest}>
      <LaggingScreenProvider value={shown}>{children}</LaggingScreenProvider>
    </div>
  )
}
