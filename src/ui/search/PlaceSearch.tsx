import { useCombobox } from 'downshift'
import { useMemo, useState } from 'react'
import { indexDistricts } from '../../core/districts/district-index.ts'
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
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      choose(selectedItem)
      setQuery('')
    },
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
  return (
    <>
      <span>{hit.matchedName}</span>
      <small>{hit.kind === 'municipality' ? search.municipality : districtNote()}</small>
    </>
  )

  function districtNote(): string {
    const district = indexDistricts(edition.districts).get(Number(hit.code))
    if (!district) return search.district
    return `${search.district}, ${nameIn(mainMunicipality(district, edition.municipalities).name, language)}`
  }
}
