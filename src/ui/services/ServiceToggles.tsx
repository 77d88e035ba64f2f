import { useId } from 'react'
import type { ServiceTypeId } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { useChosen, useTexts } from '../use-screen.ts'
import { ServiceList } from './ServiceList.tsx'
import { ServiceSymbol } from './ServiceSymbol.tsx'

/** The types that are complete enough to stand beside the figures. */
const OFFERED: readonly ServiceTypeId[] = ['communityCentre', 'library']

/** Switches points over the choropleth on and off. */
export function ServiceToggles() {
  const { actions } = useApp()
  const { ui, services } = useTexts()
  const shown = useChosen((view) => view.serviceTypes)
  const titleId = useId()
  return (
    <section className="panel services" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {ui.services.title}
      </h2>
      {OFFERED.map((type) => (
        <label key={type} className="check">
          <input
            type="checkbox"
            checked={shown.includes(type)}
            onChange={() => actions.toggleServiceType(type)}
          />
          <ServiceSymbol type={type} />
          <span className="check__label">{services[type].other}</span>
        </label>
      ))}
      <ServiceList />
      <p className="note">{ui.services.listNote}</p>
    </section>
  )
}
