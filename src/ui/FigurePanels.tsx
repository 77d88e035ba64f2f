import { memo } from 'react'
import { Extremes } from './extremes/Extremes.tsx'
import { GapFold } from './gap/GapFold.tsx'
import { GapPanel } from './gap/GapPanel.tsx'
import { loadProfile } from './profile/load-profile.ts'
import { LazyPart } from './shared/LazyPart.tsx'
import { useSheetLayout } from './sheet/use-sheet-layout.ts'
import { useView } from './use-screen.ts'

/** What the figure says besides the map: of the selected wijk, or else of all. */
export const FigurePanels = memo(() => {
  const task = useView((view) => view.task)
  const selected = useView((view) => view.selection)
  // A sheet shows the wijk over the page, which stays as it is.
  const selection = useSheetLayout() ? null : selected
  return (
    <>
      {selection !== null && (
        <LazyPart load={loadProfile}>
          {({ DistrictProfile }) => <DistrictProfile code={selection} />}
        </LazyPart>
      )}
      {task === 'explore' && selection === null ? (
        <>
          <GapPanel />
          <Extremes />
        </>
      ) : (
        <GapFold />
      )}
    </>
  )
})
