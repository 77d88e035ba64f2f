import { createContext, useContext } from 'react'

/** A page over the map: all on the selected wijk, or wijken side by side. */
export type PageName = 'portrait' | 'comparison'

export interface OpenPage {
  /** null while the map is in sight. */
  readonly page: PageName | null
  readonly open: (page: PageName | null) => void
}

const Context = createContext<OpenPage | null>(null)

export const OpenPageProvider = Context.Provider

/** @throws Error outside the shell */
export function useOpenPage(): OpenPage {
  const context = useContext(Context)
  if (!context) throw new Error('useOpenPage outside OpenPageProvider')
  return context
}
