import { LazyPart } from '../shared/LazyPart.tsx'
import { useSheetLayout } from '../sheet/use-sheet-layout.ts'
import { useOpenPoint } from './use-open-point.ts'

const loadCard = () => import('./OpenServiceCard.tsx')

/** What is known of the service that was chosen, beside the map. */
export function ServiceCard() {
  const isSheet = useSheetLayout()
  const point = useOpenPoint()
  if (isSheet || point === null) return null
  return (
    <LazyPart load={loadCard}>
      {({ OpenServiceCard }) => <OpenServiceCard point={point} />}
    </LazyPart>
  )
}

/** The same where there is no room beside the map: in a sheet over the page. */
export function ServiceSheet() {
  const isSheet = useSheetLayout()
  const point = useOpenPoint()
  if (!isSheet || point === null) return null
  return (
    <LazyPart load={loadCard}>
      {({ OpenServiceSheet }) => <OpenServiceSheet point={point} />}
    </LazyPart>
  )
}
