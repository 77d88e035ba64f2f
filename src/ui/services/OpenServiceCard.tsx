import { useEffect, useState } from 'react'
import { Icon } from '../shared/Icon.tsx'
import { Sheet } from '../sheet/Sheet.tsx'
import type { SheetPosition } from '../sheet/sheet-position.ts'
import { useTexts } from '../use-screen.ts'
import { ServiceCardBody, ServiceCardTitle } from './ServiceCardParts.tsx'
import { useCardFocus } from './use-card-focus.ts'
import type { OpenPoint } from './use-open-point.ts'

interface OpenServiceProps {
  readonly point: OpenPoint
}

const idOf = (point: OpenPoint): string =>
  point.kind === 'added' ? point.mark.serviceId : point.service.id

/** The card of a service; the focus goes to its name, and back to where it came from on closing. */
export function OpenServiceCard({ point }: OpenServiceProps) {
  const { card } = useTexts().ui.services
  const { heading, close } = useCardFocus(idOf(point))
  return (
    <article
      className="service-card"
      aria-label={card.label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
    >
      <header className="service-card__head">
        <ServiceCardTitle point={point} heading={heading} />
        <button
          type="button"
          className="button button--icon"
          aria-label={card.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <ServiceCardBody point={point} onClose={close} />
    </article>
  )
}

/** The same card in a sheet over the page, half open at first. */
export function OpenServiceSheet({ point }: OpenServiceProps) {
  const { card } = useTexts().ui.services
  const id = idOf(point)
  const { heading, close } = useCardFocus(id)
  const [position, setPosition] = useState<SheetPosition>('half')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another service opens as the first did
  useEffect(() => setPosition('half'), [id])
  return (
    <Sheet
      label={card.label}
      position={position}
      onPosition={setPosition}
      onClose={close}
      summary={
        <div className="service-card__head sheet__service">
          <ServiceCardTitle point={point} heading={heading} />
        </div>
      }
    >
      <div className="service-card service-card--in-sheet">
        <ServiceCardBody point={point} onClose={close} />
      </div>
    </Sheet>
  )
}
