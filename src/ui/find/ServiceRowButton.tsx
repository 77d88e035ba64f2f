import { placeNameIn } from '../../core/districts/place-name-in.ts'
import { useApp } from '../app-context.ts'
import { ServiceName } from '../services/ServiceName.tsx'
import { useTexts, useView } from '../use-screen.ts'
import type { ServiceRow } from './service-groups.ts'
import { walkText } from './walk-text.ts'

/** A service of the list: opens its card, and is shown on the map while it is pointed at. */
export function ServiceRowButton({ row }: { readonly row: ServiceRow }) {
  const { hover, openService } = useApp()
  const { service } = row
  const point = (): void => hover.pointAtService(service.id)
  return (
    <button
      type="button"
      className="service-row"
      data-service-row={service.id}
      onClick={() => openService.open(service.id)}
      onPointerEnter={point}
      onPointerLeave={hover.clear}
      onFocus={point}
      onBlur={hover.clear}
    >
      <ServiceName name={service.name} />
      <small>
        <RowFacts row={row} />
      </small>
    </button>
  )
}

/** The walk and the wijk of a service in one line. */
export function RowFacts({ row }: { readonly row: ServiceRow }) {
  const { edition } = useApp()
  const texts = useTexts()
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const { service } = row
  const district = edition.districts.find(({ code }) => code === service.district)
  const municipality = edition.municipalities.find(({ nis }) => nis === service.municipality)
  const walk = walkText(row, texts)
  const place = placeText()
  return (
    <>
      {walk !== null && <span className="service-row__walk">{walk}</span>}
      {walk !== null && place !== '' && ' · '}
      {place}
    </>
  )

  function placeText(): string {
    if (district) {
      const name = placeNameIn(district.name, { language, naming })
      return district.kind === 'residential' ? texts.ui.find.nearest.district(name) : name
    }
    return municipality ? placeNameIn(municipality.name, { language, naming }) : ''
  }
}
