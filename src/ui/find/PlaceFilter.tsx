import type { OfficialName } from '../../core/districts/district.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { isResidential } from '../../core/districts/residential.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

const REGION = 'region'

/**
 * Limits the list to a wijk or municipality: the wijk that is selected and the municipality that is
 * chosen, as on the map.
 */
export function PlaceFilter() {
  const { edition, actions } = useApp()
  const { all } = useTexts().ui.find
  const language = useView((view) => view.language)
  const selection = useView((view) => view.selection)
  const municipality = useView((view) => view.municipality)
  const byName = <Place extends { readonly name: OfficialName }>(
    places: readonly Place[],
  ): readonly Place[] =>
    places.toSorted((one, other) =>
      nameIn(one.name, language).localeCompare(nameIn(other.name, language), language),
    )

  function choose(value: string): void {
    const district = edition.districts.find(({ code }) => String(code) === value)
    const place = edition.municipalities.find(({ nis }) => nis === value)
    actions.selectDistrict(district?.code ?? null)
    if (!district) actions.chooseMunicipality(place?.nis ?? null)
  }

  return (
    <label className="field">
      <span className="field__label">{all.place}</span>
      <select
        className="field__input"
        value={selection === null ? (municipality ?? REGION) : String(selection)}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={REGION}>{all.region}</option>
        <optgroup label={all.municipalities}>
          {byName(edition.municipalities).map(({ nis, name }) => (
            <option key={nis} value={nis}>
              {nameIn(name, language)}
            </option>
          ))}
        </optgroup>
        <optgroup label={all.districts}>
          {byName(edition.districts.filter(isResidential)).map(({ code, name }) => (
            <option key={code} value={String(code)}>
              {nameIn(name, language)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
