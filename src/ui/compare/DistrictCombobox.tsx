import { useMemo, useState } from 'react'
import { indexPlaces, searchPlaces } from '../../core/search/search-places.ts'
import { useApp } from '../app-context.ts'
import { SearchField } from '../search/SearchField.tsx'
import { SearchOption } from '../search/SearchOption.tsx'
import { useSearchBox } from '../search/use-search-box.ts'
import { useTexts } from '../use-screen.ts'
import { useComparison } from './use-comparison.ts'

const MOST_RESULTS = 6

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
  const combobox = useSearchBox({
    id: 'compare-search',
    hits,
    onQuery: setQuery,
    onChoose: ({ code }) => toggle(code),
  })
  const isAsked = combobox.isOpen && query.trim() !== ''
  return (
    <div className="search comparison__search">
      <SearchField
        combobox={combobox}
        label={compare.search}
        labelClass="field__label"
        input={{
          // Escape closes the list, then empties the field; only then does it close the dialog.
          onKeyDown: (event) => {
            if (event.key === 'Escape' && combobox.inputValue !== '') event.preventDefault()
          },
        }}
      />
      <div
        className="search__results"
        data-open={isAsked || undefined}
        {...combobox.getMenuProps()}
      >
        {isAsked &&
          hits.map((hit, place) => (
            <SearchOption key={hit.code} combobox={combobox} hit={hit} index={place} />
          ))}
      </div>
      {isAsked && hits.length === 0 && (
        <p className="search__none" role="status">
          {compare.none(query.trim())}
        </p>
      )}
    </div>
  )
}
