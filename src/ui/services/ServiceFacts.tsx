import { Fragment } from 'react'
import { nameIn } from '../../core/districts/name-in.ts'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { PlaceName } from '../shared/PlaceName.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { ExternalLink } from './ExternalLink.tsx'
import { sourceDateText } from './source-date-text.ts'

const OPEN_STREET_MAP = 'OpenStreetMap'

/** The facts of a service: each with a word where it is not known. */
export function ServiceFacts({ service }: { readonly service: Service }) {
  const { edition, actions } = useApp()
  const texts = useTexts()
  const language = useView((view) => view.language)
  const { card } = texts.ui.services
  const { find } = texts.ui
  const district = edition.districts.find(({ code }) => code === service.district)
  const municipality = edition.municipalities.find(({ nis }) => nis === service.municipality)
  const address = nameIn(service.address, language)
  const date = sourceDateText(service.sourceDate, texts.format)
  return (
    <dl className="facts">
      <dt>{card.type}</dt>
      <dd>{texts.services[service.type].one}</dd>
      <dt>{card.address}</dt>
      <dd>
        {address === '' ? (
          card.noAddress
        ) : (
          <span lang={address === service.address.nl ? 'nl' : 'fr'}>{address}</span>
        )}
        {municipality && (
          <>
            <br />
            {service.postcode} <PlaceName name={municipality.name} />
          </>
        )}
      </dd>
      {district && (
        <>
          <dt>{card.district}</dt>
          <dd>
            {district.kind === 'residential' ? (
              <button
                type="button"
                className="link-button"
                aria-label={find.card.openProfile(nameIn(district.name, language))}
                onClick={() => actions.selectDistrict(district.code)}
              >
                <PlaceName name={district.name} />
              </button>
            ) : (
              <PlaceName name={district.name} />
            )}
          </dd>
        </>
      )}
      <dt>{card.position}</dt>
      <dd>{positionText()}</dd>
      {service.website !== '' && (
        <>
          <dt>{card.website}</dt>
          <dd>
            <ExternalLink address={service.website} />
          </dd>
        </>
      )}
      <dt>{card.source}</dt>
      <dd lang="en">
        <Source text={service.source} />
      </dd>
      <dt>{find.card.date}</dt>
      <dd>{date ?? find.card.noDate}</dd>
      {service.note !== '' && (
        <dd className="service-card__note">
          <details className="disclosure">
            <summary>{find.card.note}</summary>
            <p lang="en" className="note">
              {service.note}
            </p>
          </details>
        </dd>
      )}
    </dl>
  )

  function positionText(): string {
    const metres = roundedMetres(service.precisionMetres)
    switch (service.certainty) {
      case 'building':
        return metres === null ? card.building : find.card.toBuilding(texts.format.distance(metres))
      case 'street':
        return metres === null ? card.street : find.card.toStreet(texts.format.distance(metres))
      case 'none':
        return texts.ui.services.noPlace
    }
  }
}

/** An estimate, to ten metres. */
function roundedMetres(metres: number | null): number | null {
  return metres === null ? null : Math.round(metres / 10) * 10
}

/** The source as it is given: pages as links, OpenStreetMap without the date that stands below. */
function Source({ text }: { readonly text: string }) {
  return text.split(' ; ').map((part, index) => (
    <Fragment key={part}>
      {index > 0 && '; '}
      {part.startsWith(OPEN_STREET_MAP) && OPEN_STREET_MAP}
      {!part.startsWith(OPEN_STREET_MAP) &&
        (/^https?:\/\/\S+$/.test(part) ? <ExternalLink address={part} /> : part)}
    </Fragment>
  ))
}
