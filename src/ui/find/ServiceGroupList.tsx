import { useId, useState } from 'react'
import { ServiceSymbol } from '../services/ServiceSymbol.tsx'
import { useTexts } from '../use-screen.ts'
import { ServiceRowButton } from './ServiceRowButton.tsx'
import type { ServiceGroup } from './service-groups.ts'

interface ServiceGroupListProps {
  readonly group: ServiceGroup
  /** How many stand there before one asks for more. */
  readonly first: number
}

/** The services of one type, the first few until more are asked for. */
export function ServiceGroupList({ group: { type, rows }, first }: ServiceGroupListProps) {
  const { ui, services, format } = useTexts()
  const { nearest } = ui.find
  const titleId = useId()
  const [length, setLength] = useState<'first' | 'all'>('first')
  const shown = length === 'all' ? rows : rows.slice(0, first)
  const hidden = rows.length - first
  return (
    <section className="service-group" aria-labelledby={titleId} data-type={type}>
      <h3 id={titleId} className="service-group__name">
        <ServiceSymbol type={type} />
        {format.count(rows.length, services[type])}
      </h3>
      <ol className="service-group__rows">
        {shown.map((row) => (
          <li key={row.service.id}>
            <ServiceRowButton row={row} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          className="link-button service-group__more"
          aria-expanded={length === 'all'}
          onClick={() => setLength(length === 'all' ? 'first' : 'all')}
        >
          {length === 'all' ? nearest.fewer : nearest.more(hidden)}
          <span className="visually-hidden">: {services[type].other}</span>
        </button>
      )}
    </section>
  )
}
