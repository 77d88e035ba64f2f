import { useMemo, useState } from 'react'
import type { Scenario } from '../../core/access/scenario.ts'
import { placeNameIn } from '../../core/districts/place-name-in.ts'
import { foldText } from '../../core/search/fold-text.ts'
import type { Service } from '../../core/services/service.ts'
import { useTexts, useView } from '../use-screen.ts'
import { ServiceRow } from './ServiceRow.tsx'

/** A longer list gets a field to search it. */
const LONG_LIST = 12

interface ServiceRowsProps {
  readonly services: readonly Service[]
  readonly change: Scenario
}

/** The services of the type, each with what the scenario can do to it. */
export function ServiceRows({ services, change }: ServiceRowsProps) {
  const { services: types, ui } = useTexts()
  const { sandbox } = ui.place
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const type = useView((view) => view.reach.type)
  const [query, setQuery] = useState('')
  const [moving, setMoving] = useState<string | null>(null)
  const named = useMemo(
    () =>
      services
        .map((service) => ({ service, name: placeNameIn(service.name, { language, naming }) }))
        .toSorted((one, other) => one.name.localeCompare(other.name, language)),
    [services, language, naming],
  )
  const asked = foldText(query)
  const listed = named.filter(({ name }) => foldText(name).includes(asked))
  return (
    <details className="disclosure" data-place="services">
      <summary>{sandbox.list(types[type].other, services.length)}</summary>
      {services.length > LONG_LIST && (
        <label className="field">
          <span className="field__label">{sandbox.filter}</span>
          <input
            type="search"
            className="field__input"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
      )}
      {listed.length === 0 && <p className="note">{sandbox.noneListed(query.trim())}</p>}
      <ul className="place__services">
        {listed.map(({ service, name }) => (
          <ServiceRow
            key={service.id}
            service={service}
            name={name}
            change={change}
            isMoving={moving === service.id}
            onMoving={(isMoving) => setMoving(isMoving ? service.id : null)}
          />
        ))}
      </ul>
    </details>
  )
}
