import { useStore } from 'zustand'
import { type AppContext, AppContextProvider } from '../ui/app-context.ts'
import { Shell } from '../ui/Shell.tsx'
import { LazyPart } from '../ui/shared/LazyPart.tsx'

const loadPresentRoot = () => import('./PresentRoot.tsx')

/** The page on a desk, or the show in its place. */
export function App({ context }: { readonly context: AppContext }) {
  const display = useStore(context.screen, ({ screen }) => screen.view.display)
  const panel = useStore(context.storyPanel)
  const isPresenting = display === 'projector' || panel === 'open'
  return (
    <AppContextProvider value={context}>
      {display === 'screen' && <Shell />}
      {isPresenting && (
        <LazyPart load={loadPresentRoot}>{({ PresentRoot }) => <PresentRoot />}</LazyPart>
      )}
    </AppContextProvider>
  )
}
