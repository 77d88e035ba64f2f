import { type ReactNode, useMemo, useState } from 'react'
import { PortraitPage } from '../profile/portrait/PortraitPage.tsx'
import { OpenPageProvider, type PageName } from '../shared/open-page.ts'
import { useView } from '../use-screen.ts'
import { ComparisonPage } from './ComparisonPage.tsx'
import { FEWEST_COMPARED } from './use-comparison.ts'

/** Lets everything in it open the portrait of a wijk or the comparison, and draws what is open. */
export function OverlayPages({ children }: { readonly children: ReactNode }) {
  const compared = useView((view) => view.compared.length)
  const selection = useView((view) => view.selection)
  // A link to wijken side by side opens with them in sight.
  const [page, open] = useState<PageName | null>(compared >= FEWEST_COMPARED ? 'comparison' : null)
  const openPage = useMemo(() => ({ page, open }), [page])
  return (
    <OpenPageProvider value={openPage}>
      {children}
      {page === 'portrait' && selection !== null && <PortraitPage code={selection} />}
      {page === 'comparison' && <ComparisonPage />}
    </OpenPageProvider>
  )
}
