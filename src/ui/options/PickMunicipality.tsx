import { useMemo } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import { mainMunicipalityCode } from '../../core/districts/main-municipality.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { isResidential } from '../../core/districts/residential.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** Adds all wijken of a municipality to the own zone, or takes them out when all are in. */
export function PickMunicipality({ picked }: { readonly picked: readonly DistrictCode[] }) {
  const { actions, edition } = useApp()
  const { own } = useTexts().ui.zoneOptions
  const language = useView((view) => view.language)
  const municipalities = useMemo(
    () =>
      edition.municipalities
        .map(({ nis, name }) => ({
          nis,
          name: nameIn(name, language),
          codes: edition.districts
            .filter((district) => isResidential(district) && mainMunicipalityCode(district) === nis)
            .map(({ code }) => code),
        }))
        .filter(({ codes }) => codes.length > 0)
        .sort((one, other) => one.name.localeCompare(other.name, language)),
    [edition, language],
  )
  return (
    <label className="field">
      <span className="field__label">{own.municipality}</span>
      <select
        className="field__input"
        value=""
        onChange={({ target }) => actions.togglePickedMunicipality(target.value)}
      >
        <option value="" disabled>
          {own.municipalityNone}
        </option>
        {municipalities.map(({ nis, name, codes }) => (
          <option key={nis} value={nis}>
            {own.municipalityOption(
              name,
              codes.filter((code) => picked.includes(code)).length,
              codes.length,
            )}
          </option>
        ))}
      </select>
    </label>
  )
}
