import { nameIn } from '../../core/districts/name-in.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** Limits map emphasis and table to one municipality. */
export function MunicipalityFilter() {
  const { edition, actions } = useApp()
  const { table } = useTexts().ui
  const chosen = useView((view) => view.municipality)
  const language = useView((view) => view.language)
  const options = edition.municipalities
    .map(({ nis, name }) => ({ nis, label: nameIn(name, language) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language))
  return (
    <label className="field">
      <span className="field__label">{table.municipality}</span>
      <select
        className="field__input"
        value={chosen ?? ''}
        onChange={({ target }) => actions.chooseMunicipality(target.value || null)}
      >
        <option value="">{table.allMunicipalities}</option>
        {options.map(({ nis, label }) => (
          <option key={nis} value={nis}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
