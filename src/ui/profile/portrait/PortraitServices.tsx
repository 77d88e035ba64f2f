import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { District } from '../../../core/districts/district.ts'
import { nameIn } from '../../../core/districts/name-in.ts'
import {
  type ServicesOfType,
  servicesInDistrict,
} from '../../../core/portrait/services-in-district.ts'
import type { Service } from '../../../core/services/service.ts'
import { useApp } from '../../app-context.ts'
import { ServiceSymbol } from '../../services/ServiceSymbol.tsx'
import { useTexts, useView } from '../../use-screen.ts'

/** The listed services in a wijk by type, with their names; what is not listed is not known. */
export function PortraitServices({ district }: { readonly district: District }) {
  const { data } = useApp()
  const { ui, errors } = useTexts()
  const services = useStore(data, (state) => state.services)
  useEffect(() => {
    void data.loadServices()
  }, [data])
  return (
    <section aria-labelledby="portrait-services" className="portrait-services">
      <h3 id="portrait-services" className="portrait__heading">
        {ui.portrait.services}
      </h3>
      {content()}
      <p className="note">{ui.services.listNote}</p>
    </section>
  )

  function content() {
    switch (services.kind) {
      case 'idle':
      case 'loading':
        return <p role="status">{ui.portrait.servicesLoading}</p>
      case 'failed':
        return (
          <div className="problem" role="alert">
            <p>{errors.servicesFailed.whatHappened}</p>
            <button
              type="button"
              className="button button--small"
              onClick={() => void data.loadServices()}
            >
              {ui.problem.retry}
            </button>
          </div>
        )
      case 'loaded': {
        const groups = servicesInDistrict(district.code, services.value.services)
        if (groups.length === 0) return <p>{ui.portrait.noServices}</p>
        return groups.map((group) => <Group key={group.type} group={group} />)
      }
    }
  }
}

function Group({ group }: { readonly group: ServicesOfType }) {
  const texts = useTexts()
  const text = texts.services[group.type]
  const count = group.services.length
  return (
    <div className="portrait-services__type">
      <h4 className="portrait-services__name">
        <ServiceSymbol type={group.type} />
        {texts.format.count(count, text)}
      </h4>
      <ul>
        {group.services.map((service) => (
          <Listed key={service.id} service={service} />
        ))}
      </ul>
    </div>
  )
}

function Listed({ service }: { readonly service: Service }) {
  const { ui } = useTexts()
  const language = useView((view) => view.language)
  const address = nameIn(service.address, language)
  return (
    <li>
      {nameIn(service.name, language)}
      {address !== '' && <span className="note">, {address}</span>}
      {service.certainty !== 'building' && (
        <span className="note"> ({ui.portrait.streetOnly})</span>
      )}
    </li>
  )
}
