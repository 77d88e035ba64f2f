import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { filterServices } from './filter-services.ts'
import { PlaceFilter } from './PlaceFilter.tsx'
import { ServiceGroupList } from './ServiceGroupList.tsx'
import { groupServices } from './service-groups.ts'

const FIRST_OF_TYPE = 8

interface AllServicesProps {
  readonly services: readonly Service[]
  /** Free text that names and addresses are filtered by. */
  readonly text: string
  readonly onText: (text: string) => void
}

/** All services of the types shown, filtered by name and place, while one walks from nowhere. */
export function AllServices({ services, text, onText }: AllServicesProps) {
  const { actions } = useApp()
  const { all } = useTexts().ui.find
  const language = useView((view) => view.language)
  const types = useView((view) => view.serviceTypes)
  const district = useView((view) => view.selection)
  const municipality = useView((view) => view.municipality)
  const ofTypes = services.filter(({ type }) => types.includes(type))
  const filtered = filterServices(ofTypes, { text, district, municipality })
  const groups = groupServices(filtered, types, null, language)

  function reset(): void {
    onText('')
    actions.selectDistrict(null)
    actions.chooseMunicipality(null)
  }

  return (
    <>
      <label className="field">
        <span className="field__label">{all.filter}</span>
        <input
          type="search"
          className="field__input"
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      </label>
      <PlaceFilter />
      <p role="status" className="find__status">
        {filtered.length === 0 ? all.none : all.count(filtered.length, ofTypes.length)}
      </p>
      {filtered.length === 0 && (
        <button type="button" className="button button--small" onClick={reset}>
          {all.reset}
        </button>
      )}
      {groups.map((group) => (
        <ServiceGroupList key={group.type} group={group} first={FIRST_OF_TYPE} />
      ))}
    </>
  )
}
