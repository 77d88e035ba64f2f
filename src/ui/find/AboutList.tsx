import type { ServiceCatalogue } from '../../data/edition-loader.ts'
import { useApp } from '../app-context.ts'
import { ServiceSymbol } from '../services/ServiceSymbol.tsx'
import { PageDialog } from '../shared/PageDialog.tsx'
import { useTexts } from '../use-screen.ts'
import { sourceFacts, type TypeFacts, typeFacts } from './list-facts.ts'

interface AboutListProps {
  readonly catalogue: ServiceCatalogue
  readonly onClose: () => void
}

/** What the list of services holds, what it leaves out and why, when it was made and from what. */
export function AboutList({ catalogue, onClose }: AboutListProps) {
  const { edition } = useApp()
  const { ui, services, format } = useTexts()
  const { about, unknownIsNotNothing } = ui.find
  const facts = typeFacts(catalogue.services)
  const { fromOpenStreetMap, extractDate } = sourceFacts(catalogue.services)
  const total = (count: (type: TypeFacts) => number): string =>
    format.integer(facts.reduce((sum, type) => sum + count(type), 0))
  const reasons: Readonly<Record<string, string>> = about.reasons
  return (
    <PageDialog title={about.title} className="about-list" onClose={onClose}>
      <div className="dialog__body">
        <p>
          {about.what} <strong>{unknownIsNotNothing}</strong>
        </p>
        <h3 className="find__heading">{about.perType}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
        <section className="about-list__scroll" aria-label={about.perType} tabIndex={0}>
          <table className="about-list__table">
            <thead>
              <tr>
                <th scope="col">{about.type}</th>
                <th scope="col">{about.listed}</th>
                <th scope="col">{about.onMap}</th>
                <th scope="col">{about.streetOnly}</th>
                <th scope="col">{about.withoutPlace}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map(({ type, listed, onMap, toStreet, withoutPlace }) => (
                <tr key={type}>
                  <th scope="row">
                    <span className="about-list__type">
                      <ServiceSymbol type={type} />
                      {services[type].other}
                    </span>
                  </th>
                  <td className="number">{format.integer(listed)}</td>
                  <td className="number">{format.integer(onMap)}</td>
                  <td className="number">{format.integer(toStreet)}</td>
                  <td className="number">{format.integer(withoutPlace)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{about.total}</th>
                <td className="number">{total(({ listed }) => listed)}</td>
                <td className="number">{total(({ onMap }) => onMap)}</td>
                <td className="number">{total(({ toStreet }) => toStreet)}</td>
                <td className="number">{total(({ withoutPlace }) => withoutPlace)}</td>
              </tr>
            </tfoot>
          </table>
        </section>
        <h3 className="find__heading">{about.completeness}</h3>
        <dl className="about-list__coverage">
          {facts.map(({ type }) => (
            <div key={type}>
              <dt>{services[type].other}</dt>
              <dd>
                {services[type].description} {services[type].coverage}
              </dd>
            </div>
          ))}
        </dl>
        <h3 className="find__heading">{about.omitted}</h3>
        <p>{about.omittedIntro(catalogue.omitted.length)}</p>
        <ul className="about-list__omitted">
          {catalogue.omitted.map(({ id, name, reason }) => (
            <li key={id}>
              <strong lang="nl">{name}</strong>. {reasons[id] ?? <span lang="en">{reason}</span>}
            </li>
          ))}
        </ul>
        <h3 className="find__heading">{about.sources}</h3>
        <p>
          {extractDate !== null &&
            about.sourceText(
              fromOpenStreetMap,
              catalogue.services.length,
              format.date(extractDate),
            )}{' '}
          {ui.about.edition(format.date(edition.id))}
        </p>
      </div>
    </PageDialog>
  )
}
