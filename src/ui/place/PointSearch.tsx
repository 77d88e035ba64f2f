import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { LonLat } from '../../core/districts/district.ts'
import { indexStreets } from '../../core/search/index-streets.ts'
import { indexPlaces } from '../../core/search/search-places.ts'
import { useApp } from '../app-context.ts'
import { SearchField } from '../search/SearchField.tsx'
import { useSearchBox } from '../search/use-search-box.ts'
import { useTexts, useView } from '../use-screen.ts'
import { pointHits } from './point-hits.ts'

interface PointSearchProps {
  readonly id: string
  readonly onChoose: (point: LonLat) => void
}

/** Finds a wijk or street by name and gives its point: the way to a place without the map. */
export function PointSearch({ id, onChoose }: PointSearchProps) {
  const { data, edition } = useApp()
  const { ui } = useTexts()
  const { sandbox } = ui.place
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const [query, setQuery] = useState('')
  const streets = useStore(data, (state) => state.streets)
  const places = useMemo(() => indexPlaces(edition.districts, []), [edition])
  const index = useMemo(
    () => (streets.kind === 'loaded' ? indexStreets(streets.value, edition.municipalities) : null),
    [streets, edition],
  )
  const hits = useMemo(
    () =>
      pointHits(
        query,
        {
          places,
          streets: index,
          districts: edition.districts,
          municipalities: edition.municipalities,
        },
        { language, naming },
      ),
    [query, places, index, edition, language, naming],
  )
  const combobox = useSearchBox({
    id: `place-${id}`,
    hits,
    onQuery: setQuery,
    onChoose: ({ point }) => onChoose(point),
  })
  const isAsked = combobox.isOpen && query.trim() !== ''
  return (
    <div className="search place__search">
      <SearchField
        combobox={combobox}
        label={sandbox.search}
        labelClass="field__label"
        placeholder={sandbox.searchHint}
        input={{ onFocus: () => void data.loadStreets() }}
      />
      <ul className="search__results" data-open={isAsked || undefined} {...combobox.getMenuProps()}>
        {isAsked &&
          hits.map((hit, position) => (
            <li
              key={hit.key}
              className="search__result"
              data-highlighted={combobox.highlightedIndex === position || undefined}
              {...combobox.getItemProps({ item: hit, index: position })}
            >
              <span>{hit.name}</span>
              <small>
                {hit.kind === 'district' ? sandbox.inDistrict : ''} {hit.municipality}
              </small>
            </li>
          ))}
      </ul>
      {isAsked && hits.length === 0 && streets.kind !== 'loading' && (
        <p className="search__none" role="status">
          {sandbox.searchNone(query.trim())}
        </p>
      )}
      {streets.kind === 'failed' && <p className="error">{sandbox.streetsFailed}</p>}
    </div>
  )
}
