import { mainMunicipality } from '../../core/districts/main-municipality.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { ServiceSymbol } from '../services/ServiceSymbol.tsx'
import { useTexts, useView } from '../use-screen.ts'
import type { SearchHit } from './search-everywhere.ts'

interface Label {
  readonly name: string
  /** What or where it is. */
  readonly note: string
}

/** One hit: its name, the other name when that one answered, and where it is. */
export function SearchHitLabel({ hit }: { readonly hit: SearchHit }) {
  const { edition, data } = useApp()
  const { search } = useTexts().ui
  const language = useView((view) => view.language)
  const service = hit.kind === 'service' ? serviceWith(hit.id) : null
  const { name, note } = describe()
  return (
    <>
      <span className="search__name">
        {service && <ServiceSymbol type={service.type} />}
        {name === hit.matchedName ? name : `${name} (${hit.matchedName})`}
      </span>
      <small>{note}</small>
    </>
  )

  function describe(): Label {
    switch (hit.kind) {
      case 'municipality':
        return { name: municipalityName(hit.code) || hit.matchedName, note: search.municipality }
      case 'district': {
        const district = edition.districts.find(({ code }) => code === hit.code)
        if (!district) return { name: hit.matchedName, note: search.district }
        const { name } = mainMunicipality(district, edition.municipalities)
        return {
          name: nameIn(district.name, language),
          note: `${search.district}, ${nameIn(name, language)}`,
        }
      }
      case 'street':
        return {
          name: nameIn(hit.street.name, language),
          note: municipalityName(hit.street.municipality),
        }
      case 'service':
        return {
          name: service ? nameIn(service.name, language) : hit.matchedName,
          note: service ? municipalityName(service.municipality) : '',
        }
    }
  }

  function serviceWith(wanted: string): Service | null {
    const { services } = data.getState()
    if (services.kind !== 'loaded') return null
    return services.value.services.find(({ id }) => id === wanted) ?? null
  }

  function municipalityName(code: string): string {
    const municipality = edition.municipalities.find(({ nis }) => nis === code)
    return municipality ? nameIn(municipality.name, language) : ''
  }
}
