import '../styles/comparison.css'
import { CopyLinkButton } from '../header/CopyLinkButton.tsx'
import { SeriesProgress } from '../profile/SeriesProgress.tsx'
import { useAllSeries } from '../profile/use-all-series.ts'
import { LiveRegion } from '../shared/LiveRegion.tsx'
import { useTexts } from '../use-screen.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import { DistrictCombobox } from './DistrictCombobox.tsx'
import { useComparison } from './use-comparison.ts'

/** Two to four wijken side by side: choose them here, read all their figures in one table. */
export function Comparison() {
  const { ui } = useTexts()
  const { compared, isFull, most, clear } = useComparison()
  const all = useAllSeries()
  return (
    <div className="comparison">
      <div className="comparison__tools">
        {isFull ? <p className="note">{ui.compare.full(most)}</p> : <DistrictCombobox />}
        {compared.length > 0 && (
          <span className="comparison__actions">
            <CopyLinkButton />
            <button type="button" className="button button--quiet" onClick={clear}>
              {ui.compare.clear}
            </button>
          </span>
        )}
      </div>
      {compared.length === 0 && <p>{ui.compare.empty}</p>}
      {compared.length === 1 && <p>{ui.compare.needMore}</p>}
      <SeriesProgress all={all} />
      {compared.length > 0 && (
        <>
          <ComparisonTable all={all} />
          <p className="note">
            {ui.compare.note} {ui.portrait.notRanked}
          </p>
        </>
      )}
      {/* The one of the page can not be heard while a modal dialog is open. */}
      <LiveRegion />
    </div>
  )
}
