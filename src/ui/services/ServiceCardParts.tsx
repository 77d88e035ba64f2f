import type { RefObject } from 'react'
import type { PointMark } from '../../core/figure/figure.ts'
import type { Service } from '../../core/services/service.ts'
import { useTexts } from '../use-screen.ts'
import { AddedPlaceFacts } from './AddedPlaceFacts.tsx'
import { ReportLink } from './ReportLink.tsx'
import { ServiceFacts } from './ServiceFacts.tsx'
import { ServiceName } from './ServiceName.tsx'
import { ServiceSymbol } from './ServiceSymbol.tsx'
import type { OpenPoint } from './use-open-point.ts'

interface ServiceCardTitleProps {
  readonly point: OpenPoint
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** Symbol and name. */
export function ServiceCardTitle({ point, heading }: ServiceCardTitleProps) {
  return (
    <>
      <SymbolOf point={point} />
      <h2 ref={heading} tabIndex={-1} className="service-card__name">
        {point.kind === 'added' ? (
          point.mark.name
        ) : (
          <>
            <ServiceName name={point.service.name} />
            <OtherName service={point.service} />
          </>
        )}
      </h2>
    </>
  )
}

function SymbolOf({ point }: { readonly point: OpenPoint }) {
  if (point.kind === 'added') return <ServiceSymbol type={point.mark.type} standing="added" />
  const { service, mark } = point
  return (
    <ServiceSymbol
      type={service.type}
      certainty={service.certainty === 'street' ? 'street' : 'building'}
      standing={mark?.standing ?? 'present'}
    />
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

interface ServiceCardBodyProps {
  readonly point: OpenPoint
  readonly onClose: () => void
}

/** All that is known of it; of an imagined place, that it is imagined and where. */
export function ServiceCardBody({ point, onClose }: ServiceCardBodyProps) {
  const { ui } = useTexts()
  if (point.kind === 'added') return <AddedPlaceFacts mark={point.mark} onUndone={onClose} />
  const { service, mark } = point
  const isUnsure = service.confidence === 'low' || service.confidence === 'unverified'
  return (
    <>
      {mark && <StandingNote mark={mark} />}
      {isUnsure && <p className="service-card__caution">{ui.find.card.unsure}</p>}
      <ServiceFacts service={service} />
      <ReportLink service={service} />
    </>
  )
}

/** What the scenario does with it. */
function StandingNote({ mark: { standing } }: { readonly mark: PointMark }) {
  const { points } = useTexts()
  if (standing === 'present') return null
  return <p className="service-card__caution">{points.standings[standing]}</p>
}
