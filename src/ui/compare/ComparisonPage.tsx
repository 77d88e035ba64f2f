import { LazyPart } from '../shared/LazyPart.tsx'
import { useOpenPage } from '../shared/open-page.ts'
import { PageDialog } from '../shared/PageDialog.tsx'
import { useTexts } from '../use-screen.ts'

const loadComparison = () => import('./Comparison.tsx')

/** Opens the comparison over the map; what is in it is fetched then. */
export function ComparisonPage() {
  const { open } = useOpenPage()
  const { compare } = useTexts().ui
  return (
    <PageDialog title={compare.title} className="comparison-page" onClose={() => open(null)}>
      <div className="dialog__body">
        <LazyPart load={loadComparison}>{({ Comparison }) => <Comparison />}</LazyPart>
      </div>
    </PageDialog>
  )
}
