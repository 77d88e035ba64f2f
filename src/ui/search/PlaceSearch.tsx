import { useCombobox } from 'downshift'
import { useId, useMemo, useState } from 'react'
import { indexPlaces } from '../../core/search/search-places.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'
import { SearchHitLabel } from './SearchHitLabel.tsx'
import { SearchNotes } from './SearchNotes.tsx'
import { type SearchGroup, type SearchHit, searchEverywhere } from './search-everywhere.ts'
import { useChooseHit } from './use-choose-hit.ts'
import { useFinder } from './use-finder.ts'

/**
 * One field for wijken, municipalities, streets and services, by their Dutch or French name, typing
 * errors forgiven.
 */
export function PlaceSearch() {
  const { edition } = useApp()
  const { search } = useTexts().ui
  const [query, setQuery] = useState('')
  const [isInside, setInside] = useState(false)
  const { finder, progress, want } = useFinder()
  const choose = useChooseHit()
  const groupId = useId()
  const places = useMemo(() => indexPlaces(edition.districts, edition.municipalities), [edition])
  const groups = useMemo(() => searchEverywhere(places, finder, query), [places, finder, query])
  const hits = groups.flatMap((group) => group.hits)

  const combobox = useCombobox<SearchHit>({
    id: 'place-search',
    items: hits,
    itemToString: (hit) => hit?.matchedName ?? '',
    // Downshift holds the text: held here, it would come back a render late and lose fast typing.
    onInputValueChange: ({ inputValue }) => {
      setQuery(inputValue)
      if (progress === 'failed') want()
    },
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
    stateReducer: (state, { type, changes }) => {
      // To leave the field is not to choose.
      if (type === useCombobox.stateChangeTypes.InputBlur) {
        return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
      }
      // The field is for asking: what was found is shown on the map.
      const isChosen = changes.selectedItem && changes.selectedItem !== state.selectedItem
      return isChosen ? { ...changes, inputValue: '' } : changes
    },
  })

  const isAsked = query.trim() !== ''
  // What is said when nothing is found has a button in it, which the keyboard must be able to reach.
  const isOpen = isAsked && (combobox.isOpen || (isInside && hits.length === 0))
  return (
    <search
      className="search"
      onFocus={() => setInside(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setInside(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
    >
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox gives the label its htmlFor */}
      <label className="visually-hidden" {...combobox.getLabelProps()}>
        {search.label}
      </label>
      <div className="search__field">
        <Icon name="search" />
        <input
          className="search__input"
          placeholder={search.placeholder}
          {...combobox.getInputProps({ onFocus: want })}
        />
      </div>
      <div className="search__popup" data-open={isOpen || undefined}>
        <div className="search__list" {...combobox.getMenuProps()}>
          {isOpen && groups.map(listed)}
        </div>
        {isOpen && (
          <SearchNotes
            query={query.trim()}
            groups={groups}
            progress={progress}
            onPick={() => combobox.setInputValue('')}
          />
        )}
      </div>
    </search>
  )

  function listed({ kind, hits: hitsOfGroup }: SearchGroup) {
    const titleId = `${groupId}-${kind}`
    return (
      // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not fieldsets
      <div key={kind} role="group" aria-labelledby={titleId} className="search__group">
        <span id={titleId} className="search__group-name">
          {search.groups[kind]}
        </span>
        {hitsOfGroup.map((hit) => {
          const index = hits.indexOf(hit)
          return (
            <div
              key={index}
              className="search__result"
              data-highlighted={combobox.highlightedIndex === index || undefined}
              {...combobox.getItemProps({ item: hit, index })}
            >
              <SearchHitLabel hit={hit} />
            </div>
          )
        })}
      </div>
    )
  }
}
