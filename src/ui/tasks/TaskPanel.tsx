import { LazyPart } from '../shared/LazyPart.tsx'
import { useView } from '../use-screen.ts'

const loadFindPanel = () => import('../find/FindPanel.tsx')
const loadPlacePanel = () => import('../place/PlacePanel.tsx')

/** The panel of the door one came through; exploring has panels of its own. */
export function TaskPanel() {
  const task = useView((view) => view.task)
  switch (task) {
    case 'explore':
      return null
    case 'find':
      return <LazyPart load={loadFindPanel}>{({ FindPanel }) => <FindPanel />}</LazyPart>
    case 'place':
      return <LazyPart load={loadPlacePanel}>{({ PlacePanel }) => <PlacePanel />}</LazyPart>
  }
}
