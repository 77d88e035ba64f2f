import { useOpenPoint } from '../services/use-open-point.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useView } from '../use-screen.ts'
import { loadSheet } from './load-sheet.ts'
import { useSheetLayout } from './use-sheet-layout.ts'

/**
 * The selected wijk where there is no room beside the map: its figure first, then its profile. It
 * waits while the card of a service lies there.
 */
export function DistrictSheet() {
  const isSheet = useSheetLayout()
  const selection = useView((view) => view.selection)
  const hasServiceOnTop = useOpenPoint() !== null
  if (!isSheet || selection === null || hasServiceOnTop) return null
  return (
    <LazyPart load={loadSheet}>
      {({ SheetOfDistrict }) => <SheetOfDistrict code={selection} />}
    </LazyPart>
  )
}
