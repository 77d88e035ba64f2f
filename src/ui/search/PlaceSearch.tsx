import { useCombobox } from 'downshift'
import { useMemo, useState } from 'react'
import { mainMunicipality } from '../../core/districts/main-municipality.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { indexPlaces, type PlaceHit, searchPlaces } from '../../core/search/search-places.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts, useView } from '../use-screen.ts'

const MOST_RESULTS = 8

/** Finds a wijk or municipality by its Dutch or French name, typing errors forgiven. */
export function PlaceSearch() {
  const { edition, actions, announcer } = useApp()
  const { search } = useTexts().ui
  const [query, setQuery] = useState('')
  const index = useMemo(() => indexPlaces(edition.districts, edition.municipalities), [edition])
  const hits = useMemo(() => searchPlaces(index, query).slice(0, MOST_RESULTS), [index, query])

  const combobox = useCombobox<PlaceHit>({
    id: 'place-search',
    items: [...hits],
    itemToString: (hit) => hit?.matchedName ?? '',
    inputValue: query,
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
    // The field is for asking: what was found is shown on the map.
    stateReducer: (_, { changes }) =>
      changes.selectedItem ? { ...changes, inputValue: '' } : changes,
    selectedItem: null,
  })

  function choose(hit: PlaceHit): void {
    announcer.say(hit.matchedName)
    switch (hit.kind) {
      case 'district':
        actions.selectDistrict(hit.code)
        return
      case 'municipality':
        actions.chooseMunicipality(hit.code)
        return
    }
  }

  const isAsked = combobox.isOpen && query.trim() !== ''
  return (
    <search className="search">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox gives the label its htmlFor */}
      <label className="visually-hidden" {...combobox.getLabelProps()}>
        {search.label}
      </label>
      <div className="search__field">
        <Icon name="search" />
        <input
          className="search__input"
          placeholder={search.placeholder}
          {...combobox.getInputProps()}
        />
      </div>
      <ul className="search__results" data-open={isAsked || undefined} {...combobox.getMenuProps()}>
        {isAsked &&
          hits.map((hit, position) => (
            <li
              key={`${hit.kind}-${hit.code}`}
              className="search__result"
              data-highlighted={combobox.highlightedIndex === position || undefined}
              {...combobox.getItemProps({ item: hit, index: position })}
            >
              <PlaceHitLabel hit={hit} />
            </li>
          ))}
      </ul>
      {isAsked && hits.length === 0 && (
        <p className="search__none" role="status">
          {search.none(query.trim())}
        </p>
      )}
    </search>
  )
}

function PlaceHitLabel({ hit }: { readonly hit: PlaceHit }) {
  const { edition } = useApp()
  const { search } = useTexts().ui
  const language = useView((view) => view.language)
  const { name, note } = describe()
  return (
    <>
      <span>{name === hit.matchedName ? name : `${name} (${hit.matchedName})`}</span>
      <small>{note}</small>
    </>
  )

  function describe(): { readonly name: string; readonly note: string } {
    switch (hit.kind) {
      case 'municipality': {
        const municipality = edition.municipalities.find(({ nis }) => nis === hit.code)
        return {
          name: municipality ? nameIn(municipality.name, language) : hit.matchedName,
          note: search.municipality,
        }
      }
      case 'district': {
        const district = edition.districts.find(({ code }) => code === hit.code)
        if (!district) return { name: hit.matchedName, note: search.district }
        const { name } = mainMunicipality(district, edition.municipalities)
        return {
          name: nameIn(district.name, language),
          note: `${search.district}, ${nameIn(name, language)}`,
        }
      }
    }
  }
}
