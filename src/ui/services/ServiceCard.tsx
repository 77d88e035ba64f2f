import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useScreen } from '../use-screen.ts'

const loadCardFacts = () => import('./OpenServiceCard.tsx')

/** What is known of the service that was chosen on the map, in a list or by search. */
export function ServiceCard() {
  const { openService } = useApp()
  const id = useStore(openService)
  const service = useScreen(({ services, view }) =>
    services.find((candidate) => candidate.id === id && view.serviceTypes.includes(candidate.type)),
  )
  if (!service) return null
  return (
    <LazyPart load={loadCardFacts}>
      {({ OpenServiceCard }) => <OpenServiceCard service={service} />}
    </LazyPart>
  )
}
