import { useEffect, useRef } from 'react'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'
import { ReportLink } from './ReportLink.tsx'
import { ServiceFacts } from './ServiceFacts.tsx'
import { ServiceName } from './ServiceName.tsx'
import { ServiceSymbol } from './ServiceSymbol.tsx'

/** The card of a service; the focus goes to its name, and back to where it came from on closing. */
export function OpenServiceCard({ service }: { readonly service: Service }) {
  const { openService } = useApp()
  const { ui } = useTexts()
  const { card } = ui.services
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another service opens
  useEffect(() => {
    const { activeElement } = document
    if (activeElement !== heading.current) opener.current = activeElement
    heading.current?.focus()
  }, [service.id])

  function close(): void {
    openService.open(null)
    const { current: from } = opener
    const isThere = from instanceof HTMLElement && from !== document.body && from.isConnected
    const target = isThere ? from : document.querySelector<HTMLElement>('#map, #table input')
    target?.focus({ preventScroll: !isThere })
    // What had the focus may have moved up under the header when the card above it went away.
    if (isThere) requestAnimationFrame(() => from.scrollIntoView({ block: 'nearest' }))
  }

  const isUnsure = service.confidence === 'low' || service.confidence === 'unverified'
  return (
    <article className="service-card">
      <header className="service-card__head">
        <ServiceSymbol
          type={service.type}
          certainty={service.certainty === 'street' ? 'street' : 'building'}
        />
        <h2 ref={heading} tabIndex={-1} className="service-card__name">
          <ServiceName name={service.name} />
          <OtherName service={service} />
        </h2>
        <button
          type="button"
          className="button button--icon"
          aria-label={card.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      {isUnsure && <p className="service-card__caution">{ui.find.card.unsure}</p>}
      <ServiceFacts service={service} />
      <ReportLink service={service} />
    </article>
  )
}

/** The official name in the other language, where there is one. */
function OtherName({ service: { name } }: { readonly service: Service }) {
  const { language } = useTexts()
  const other = language === 'fr' ? 'nl' : 'fr'
  if (name.nl === '' || name.fr === '' || name.nl === name.fr) return null
  return (
    <small className="service-card__other-name" lang={other}>
      {name[other]}
    </small>
  )
}
