import { type AppContext, AppContextProvider } from '../ui/app-context.ts'
import { Shell } from '../ui/Shell.tsx'

export function App({ context }: { readonly context: AppContext }) {
  return (
    <AppContextProvider value={context}>
      <Shell />
    </AppContextProvider>
  )
}
