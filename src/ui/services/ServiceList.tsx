import { nameIn } from '../../core/districts/name-in.ts'
import { useApp } from '../app-context.ts'
import { PlaceName } from '../shared/PlaceName.tsx'
import { useScreen, useTexts, useView } from '../use-screen.ts'
import { ServiceSymbol } from './ServiceSymbol.tsx'

/** The services of the chosen types as a list: the twin of the points, for keyboard and reader. */
export function ServiceList() {
  const { edition, hover, openService } = useApp()
  const { ui } = useTexts()
  const language = useView((view) => view.language)
  const types = useView((view) => view.serviceTypes)
  const services = useScreen((screen) => screen.services)
  const listed = services
    .filter(({ type }) => types.includes(type))
    .toSorted((one, other) =>
      nameIn(one.name, language).localeCompare(nameIn(other.name, language), language),
    )
  if (listed.length === 0) return null
  const onMap = listed.filter(({ point }) => point !== null).length
  return (
    <details className="disclosure">
      <summary>
        {ui.services.list} ({ui.services.count(onMap, listed.length)})
      </summary>
      <ul className="service-list">
        {listed.map((service) => {
          const municipality = edition.municipalities.find(
            ({ nis }) => nis === service.municipality,
          )
          return (
            <li key={service.id}>
              <button
                type="button"
                className="service-list__item"
                onClick={() => openService.open(service.id)}
                onPointerEnter={() => hover.pointAtService(service.id)}
                onPointerLeave={hover.clear}
                onFocus={() => hover.pointAtService(service.id)}
                onBlur={hover.clear}
              >
                <ServiceSymbol
                  type={service.type}
                  certainty={service.certainty === 'street' ? 'street' : 'building'}
                />
                <span>
                  <PlaceName name={service.name} />
                  <small>
                    {municipality && <PlaceName name={municipality.name} />}
                    {service.point === null && ` · ${ui.services.noPlace}`}
                  </small>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
