import { useCombobox } from 'downshift'
import { useMemo, useState } from 'react'
import { mainMunicipality } from '../../core/districts/main-municipality.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { indexPlaces, type PlaceHit, searchPlaces } from '../../core/search/search-places.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { useComparison } from './use-comparison.ts'

const MOST_RESULTS = 6

type DistrictHit = Extract<PlaceHit, { kind: 'district' }>

/** Finds a wijk by its Dutch or French name, typing errors forgiven, and adds it. */
export function DistrictCombobox() {
  const { edition } = useApp()
  const { compare } = useTexts().ui
  const { compared, toggle } = useComparison()
  const [query, setQuery] = useState('')
  const index = useMemo(() => indexPlaces(edition.districts, []), [edition])
  const hits = useMemo(
    () =>
      searchPlaces(index, query)
        .filter((hit) => hit.kind === 'district')
        .filter(({ code }) => !compared.includes(code))
        .slice(0, MOST_RESULTS),
    [index, query, compared],
  )
  const combobox = useCombobox<DistrictHit>({
    id: 'compare-search',
    items: hits,
    itemToString: (hit) => hit?.matchedName ?? '',
    inputValue: query,
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
    defaultHighlightedIndex: 0,
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      toggle(selectedItem.code)
      setQuery('')
    },
  })
  const isAsked = combobox.isOpen && query.trim() !== ''
  return (
    <div className="search comparison__search">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox gives the label its htmlFor */}
      <label className="field__label" {...combobox.getLabelProps()}>
        {compare.search}
      </label>
      <div className="search__field">
        <Icon name="search" />
        <input
          className="search__input"
          {...combobox.getInputProps({
            // Escape closes the list, then empties the field; only then does it close the dialog.
            onKeyDown: (event) => {
              if (event.key === 'Escape' && query !== '') event.preventDefault()
            },
          })}
        />
      </div>
      <ul className="search__results" data-open={isAsked || undefined} {...combobox.getMenuProps()}>
        {isAsked &&
          hits.map((hit, position) => (
            <li
              key={hit.code}
              className="search__result"
              data-highlighted={combobox.highlightedIndex === position || undefined}
              {...combobox.getItemProps({ item: hit, index: position })}
            >
              <span>{hit.matchedName}</span>
              <Municipality hit={hit} />
            </li>
          ))}
      </ul>
      {isAsked && hits.length === 0 && (
        <p className="search__none" role="status">
          {compare.none(query.trim())}
        </p>
      )}
    </div>
  )
}

function Municipality({ hit }: { readonly hit: DistrictHit }) {
  const { edition } = useApp()
  const language = useView((view) => view.language)
  const district = edition.districts.find(({ code }) => code === hit.code)
  if (!district) return null
  return <small>{nameIn(mainMunicipality(district, edition.municipalities).name, language)}</small>
}
