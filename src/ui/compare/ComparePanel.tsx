import { LazyPart } from '../shared/LazyPart.tsx'
import { useView } from '../use-screen.ts'

const loadComparedDistricts = () => import('./ComparedDistricts.tsx')

/** The wijken chosen to be compared; nothing while there are none. */
export function ComparePanel() {
  const isEmpty = useView((view) => view.compared.length === 0)
  if (isEmpty) return null
  return (
    <LazyPart load={loadComparedDistricts}>
      {({ ComparedDistricts }) => <ComparedDistricts />}
    </LazyPart>
  )
}
