import { createPortal } from 'react-dom'
import { METRES_PER_MINUTE } from '../../core/access/walk-speed.ts'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { ServiceName } from '../services/ServiceName.tsx'
import { useShareLink } from '../shared/use-share-link.ts'
import { useTexts } from '../use-screen.ts'
import { sourceFacts } from './list-facts.ts'
import { RowFacts } from './ServiceRowButton.tsx'
import type { ServiceGroup } from './service-groups.ts'
import type { Start } from './use-start.ts'

interface PrintedListProps {
  readonly start: Start | null
  readonly groups: readonly ServiceGroup[]
  readonly services: readonly Service[]
}

const KILOMETRES_PER_HOUR = (METRES_PER_MINUTE * 60) / 1000

/** The list as it is printed, alone on paper: title, place, services, source, date, link. */
export function PrintedList({ start, groups, services }: PrintedListProps) {
  const { edition } = useApp()
  const texts = useTexts()
  const { ui, format } = texts
  const { find } = ui
  const link = useShareLink()
  const { extractDate } = sourceFacts(services)
  return createPortal(
    <article className="printed-list">
      <h1>{start === null ? find.allTitle : find.title}</h1>
      <p>{start === null ? find.print.all : find.print.from(start.label)}</p>
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
        <p>{link()}</p>
      </footer>
    </article>,
    document.body,
  )
}
