import { nameIn } from '../../core/districts/name-in.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts, useView } from '../use-screen.ts'

/** Names the municipality to which the map is limited, and lifts that limit. */
export function MunicipalityChip() {
  const { edition, actions } = useApp()
  const { headline } = useTexts().ui
  const language = useView((view) => view.language)
  const chosen = useView((view) => view.municipality)
  const municipality = edition.municipalities.find(({ nis }) => nis === chosen)
  if (!municipality) return null
  const name = nameIn(municipality.name, language)
  return (
    <p className="chip">
      <span>{headline.only(name)}</span>
      <button
        type="button"
        className="button button--small"
        onClick={() => actions.chooseMunicipality(null)}
      >
        <Icon name="close" />
        {headline.showAll}
      </button>
    </p>
  )
}
