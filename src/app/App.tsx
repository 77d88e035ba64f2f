import { useStore } from 'zustand'
import { type AppContext, AppContextProvider } from '../ui/app-context.ts'
import { OwnDataDialog } from '../ui/own/OwnDataDialog.tsx'
import { Shell } from '../ui/Shell.tsx'
import { BrokenPage } from '../ui/shared/BrokenPage.tsx'
import { LazyPart } from '../ui/shared/LazyPart.tsx'
import { PageBoundary } from './PageBoundary.tsx'

const loadPresentRoot = () => import('./PresentRoot.tsx')

/** The page on a desk, or the show in its place. */
export function App({
  context,
  opening = 0,
}: {
  readonly context: AppContext
  /** Counts how often the app was opened on other data: then all is drawn anew. */
  readonly opening?: number
}) {
  const display = useStore(context.screen, ({ screen }) => screen.view.display)
  const panel = useStore(context.storyPanel)
  const ownPanel = useStore(context.ownPanel)
  const isPresenting = display === 'projector' || panel === 'open'
  return (
    <AppContextProvider value={context}>
      <PageBoundary key={opening} instead={<BrokenPage />}>
        {display === 'screen' && <Shell />}
        {isPresenting && (
          <LazyPart load={loadPresentRoot}>{({ PresentRoot }) => <PresentRoot />}</LazyPart>
        )}
      </PageBoundary>
      {/* It stays while the app is opened on the data that are added in it. */}
      {ownPanel === 'open' && <OwnDataDialog />}
    </AppContextProvider>
  )
}
