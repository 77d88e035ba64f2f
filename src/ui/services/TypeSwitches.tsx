import { useEffect } from 'react'
import { useStore } from 'zustand'
import { COMPLETE_SERVICE_TYPES } from '../../core/services/complete-service-types.ts'
import type { ServiceTypeId } from '../../core/services/service.ts'
import { serviceTypesOf } from '../../core/services/service-types-of.ts'
import { useApp } from '../app-context.ts'
import { useChosen, useTexts } from '../use-screen.ts'
import { ServiceSymbol } from './ServiceSymbol.tsx'

/** Shows and hides types of services, on the map and in lists; says how many of each are known. */
export function TypeSwitches() {
  const { actions, data, edition } = useApp()
  const { ui, services, format } = useTexts()
  const shown = useChosen((view) => view.serviceTypes)
  const listed = useStore(data, (state) => state.services)
  useEffect(() => {
    void data.loadServices()
  }, [data])

  function countOf(type: ServiceTypeId): string | null {
    if (listed.kind !== 'loaded') return null
    return format.integer(listed.value.services.filter((one) => one.type === type).length)
  }

  return (
    <div className="type-switches">
      {serviceTypesOf(edition).map((type) => (
        <label key={type} className="check" title={services[type].description}>
          <input
            type="checkbox"
            checked={shown.includes(type)}
            onChange={() => actions.toggleServiceType(type)}
          />
          <ServiceSymbol type={type} />
          <span className="check__label">{services[type].other}</span>
          {!COMPLETE_SERVICE_TYPES.has(type) && <span className="tag">{ui.services.partial}</span>}
          <span className="type-switches__count">{countOf(type)}</span>
        </label>
      ))}
      <p className="note">{ui.services.partialMeaning}</p>
    </div>
  )
}
