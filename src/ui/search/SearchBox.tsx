import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { indexPlaces } from '../../core/search/search-places.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { SearchField } from './SearchField.tsx'
import { SearchNotes } from './SearchNotes.tsx'
import { SearchOption } from './SearchOption.tsx'
import { type SearchGroup, searchEverywhere } from './search-everywhere.ts'
import { SEARCH_ID } from './search-id.ts'
import { useChooseHit } from './use-choose-hit.ts'
import { useFinder } from './use-finder.ts'
import { useSearchBox } from './use-search-box.ts'

/** How the field stood before the code of the search was there. */
export interface SearchStart {
  readonly typed: string
  /** Letters before the caret; null for a field without the focus. */
  readonly caret: number | null
}

/**
 * One field for wijken, municipalities, streets and services, by their Dutch or French name, typing
 * errors forgiven. It goes on with what was typed before.
 */
export function SearchBox({ start }: { readonly start: SearchStart }) {
  const { edition } = useApp()
  const { search } = useTexts().ui
  const [query, setQuery] = useState(start.typed)
  const [isInside, setInside] = useState(start.caret !== null)
  const field = useRef<HTMLInputElement>(null)
  const { finder, progress, want } = useFinder()
  const choose = useChooseHit()
  const groupId = useId()
  const places = useMemo(() => indexPlaces(edition.districts, edition.municipalities), [edition])
  const groups = useMemo(() => searchEverywhere(places, finder, query), [places, finder, query])
  const hits = groups.flatMap((group) => group.hits)

  const combobox = useSearchBox({
    id: SEARCH_ID,
    typed: start.typed,
    hits,
    onQuery: (typed) => {
      setQuery(typed)
      if (progress === 'failed') want()
    },
    onChoose: choose,
  })

  useLayoutEffect(() => {
    if (start.caret === null) return
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(start.caret, start.caret)
  }, [start])

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
      <SearchField
        combobox={combobox}
        label={search.label}
        labelClass="visually-hidden"
        placeholder={search.placeholder}
        input={{ onFocus: want, ref: field }}
      />
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
          return <SearchOption key={index} combobox={combobox} hit={hit} index={index} />
        })}
      </div>
    )
  }
}
