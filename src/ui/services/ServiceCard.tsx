import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { nameIn } from '../../core/districts/name-in.ts'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useScreen, useTexts, useView } from '../use-screen.ts'
import { ServiceSymbol } from './ServiceSymbol.tsx'

/** What is known of the service whose point was pressed, and how sure its place is. */
export function ServiceCard() {
  const { openService } = useApp()
  const id = useStore(openService)
  const service = useScreen(({ services, view }) =>
    services.find((candidate) => candidate.id === id && view.serviceTypes.includes(candidate.type)),
  )
  return service ? <Card service={service} /> : null
}

function Card({ service }: { readonly service: Service }) {
  const { openService, edition } = useApp()
  const { ui, services } = useTexts()
  const language = useView((view) => view.language)
  const heading = useRef<HTMLHeadingElement>(null)
  const district = edition.districts.find(({ code }) => code === service.district)
  const municipality = edition.municipalities.find(({ nis }) => nis === service.municipality)
  const address = nameIn(service.address, language)
  const { card } = ui.services

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another service opens
  useEffect(() => {
    heading.current?.focus()
  }, [service.id])

  function certaintyText(certainty: Service['certainty']): string {
    switch (certainty) {
      case 'building':
        return card.building
      case 'street':
        return card.street
      case 'none':
        return ui.services.noPlace
    }
  }

  return (
    <article className="service-card">
      <header className="service-card__head">
        <ServiceSymbol type={service.type} />
        <h2 ref={heading} tabIndex={-1} className="service-card__name">
          {nameIn(service.name, language)}
        </h2>
        <button
          type="button"
          className="button button--icon"
          aria-label={card.close}
          onClick={() => openService.open(null)}
        >
          <Icon name="close" />
        </button>
      </header>
      <dl className="facts">
        <dt>{card.type}</dt>
        <dd>{services[service.type].one}</dd>
        <dt>{card.address}</dt>
        <dd>
          {address || card.noAddress}
          {municipality && `, ${service.postcode} ${nameIn(municipality.name, language)}`}
        </dd>
        {district && (
          <>
            <dt>{card.district}</dt>
            <dd>{nameIn(district.name, language)}</dd>
          </>
        )}
        <dt>{card.position}</dt>
        <dd>{certaintyText(service.certainty)}</dd>
        {service.website && (
          <>
            <dt>{card.website}</dt>
            <dd>
              <a href={service.website}>{new URL(service.website).hostname}</a>
            </dd>
          </>
        )}
        <dt>{card.source}</dt>
        <dd lang="en">{service.source}</dd>
      </dl>
    </article>
  )
}
