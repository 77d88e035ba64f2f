import { useMemo } from 'react'
import type { District } from '../../../core/districts/district.ts'
import { nameIn } from '../../../core/districts/name-in.ts'
import { neighbouringDistricts } from '../../../core/portrait/neighbouring-districts.ts'
import { useApp } from '../../app-context.ts'
import { useTexts, useView } from '../../use-screen.ts'

/** The wijken next to this one, each a way to its own portrait. */
export function Neighbours({ district }: { readonly district: District }) {
  const { edition, actions } = useApp()
  const { ui, format } = useTexts()
  const { portrait } = ui
  const language = useView((view) => view.language)
  const { residential, ground } = useMemo(
    () => neighbouringDistricts(district.code, edition.districts, edition.borders),
    [district, edition],
  )
  return (
    <section aria-labelledby="portrait-neighbours">
      <h3 id="portrait-neighbours" className="portrait__heading">
        {portrait.neighbours}
      </h3>
      <ul className="portrait__links">
        {residential.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              className="link-button"
              onClick={() => actions.selectDistrict(code)}
            >
              {nameIn(name, language)}
            </button>
          </li>
        ))}
      </ul>
      {ground.length > 0 && (
        <p className="note">
          {portrait.groundNeighbours(format.and(ground.map(({ name }) => nameIn(name, language))))}
        </p>
      )}
      <p className="note portrait__screen-only">{portrait.neighboursNote}</p>
    </section>
  )
}
