import { reachIndicatorId } from '../../core/access/reach-indicator.ts'
import { METRES_PER_MINUTE } from '../../core/access/walk-speed.ts'
import { COMPLETE_SERVICE_TYPES } from '../../core/services/complete-service-types.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import type { PlaceReach } from './place-reach.ts'

const MINUTES_PER_HOUR = 60
const METRES_PER_KILOMETRE = 1000

/** What the counts rest on: speed, network, inhabitants, list of services. */
export function ReachBasis({ reach }: { readonly reach: PlaceReach }) {
  const { edition } = useApp()
  const { format, services, ui } = useTexts()
  const { basis } = ui.place.reach
  const { type } = reach.choice
  const id = reachIndicatorId(reach.choice)
  const counted = edition.indicators.find((indicator) => indicator.id === id)?.counted
  const kilometresAnHour = (METRES_PER_MINUTE * MINUTES_PER_HOUR) / METRES_PER_KILOMETRE
  const isComplete = COMPLETE_SERVICE_TYPES.has(type)
  return (
    <details className="disclosure">
      <summary>{basis.title}</summary>
      <ul className="place__words" data-place="basis">
        <li>{basis.speed(format.decimal(kilometresAnHour, 1), METRES_PER_MINUTE)}</li>
        <li>{basis.network}</li>
        <li>{basis.inhabitants(reach.table.year)}</li>
        {counted && (
          <li>
            {basis.services(counted.placed, counted.unplaced)}
            {counted.toStreet > 0 && ` ${basis.toStreet(counted.toStreet)}`}
          </li>
        )}
        <li>
          {services[type].coverage}
          {!isComplete && ` ${basis.unknown}`}
        </li>
      </ul>
    </details>
  )
}
