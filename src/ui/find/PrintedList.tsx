import { createPortal } from 'react-dom'
import { METRES_PER_MINUTE } from '../../core/access/walk-speed.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import type { Service } from '../../core/services/service.ts'
import { encodeView } from '../../state/link/encode-view.ts'
import { useApp } from '../app-context.ts'
import { ServiceName } from '../services/ServiceName.tsx'
import { shareAddress } from '../shared/share-address.ts'
import { useTexts, useView } from '../use-screen.ts'
import type { ServiceFilter } from './filter-services.ts'
import { sourceFacts } from './list-facts.ts'
import { RowFacts } from './ServiceRowButton.tsx'
import type { ServiceGroup } from './service-groups.ts'
import type { Start } from './use-start.ts'

interface PrintedListProps {
  readonly start: Start | null
  readonly groups: readonly ServiceGroup[]
  readonly services: readonly Service[]
  /** What the list is limited to; null for nothing. */
  readonly filter: ServiceFilter | null
}

const KILOMETRES_PER_HOUR = (METRES_PER_MINUTE * 60) / 1000

/** The list as it is printed, alone on paper: title, place, services, source, date, link. */
export function PrintedList({ start, groups, services, filter }: PrintedListProps) {
  const { edition } = useApp()
  const texts = useTexts()
  const { ui, format } = texts
  const { find } = ui
  const { view } = useApp()
  const { extractDate } = sourceFacts(services)
  const limits = useLimits(filter)
  return createPortal(
    <article className="printed-list">
      <h1>{start === null ? find.allTitle : find.title}</h1>
      <p>{start === null ? find.print.all : find.print.from(start.label)}</p>
      {limits.length > 0 && <p data-print="filter">{find.print.filter(limits.join(', '))}</p>}
      {groups.map(({ type, rows }) => (
        <section key={type}>
          <h2>{format.count(rows.length, texts.services[type])}</h2>
          <ol>
            {rows.map((row) => (
              <li key={row.service.id}>
                <ServiceName name={row.service.name} />
                {'. '}
                <RowFacts row={row} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <footer>
        {start !== null && (
          <p>
            {find.nearest.rule(
              format.decimal(KILOMETRES_PER_HOUR, 1),
              format.distance(METRES_PER_MINUTE),
            )}
          </p>
        )}
        <p>
          {find.unknownIsNotNothing} {find.print.source}{' '}
          {extractDate !== null && find.print.made(format.date(extractDate), edition.id)}
        </p>
        <p>{shareAddress(view.getState(), { encodeView })}</p>
      </footer>
    </article>,
    document.body,
  )
}

/** The words, and the wijk or else the municipality, that a list is limited to. */
function useLimits(filter: ServiceFilter | null): readonly string[] {
  const { edition } = useApp()
  const language = useView((view) => view.language)
  if (filter === null) return []
  const district = edition.districts.find(({ code }) => code === filter.district)
  const municipality = edition.municipalities.find(({ nis }) => nis === filter.municipality)
  const place = district ?? municipality
  const text = filter.text.trim()
  return [...(text === '' ? [] : [`“${text}”`]), ...(place ? [nameIn(place.name, language)] : [])]
}
