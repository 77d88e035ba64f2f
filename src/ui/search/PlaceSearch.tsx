import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { prefetchWhenIdle } from '../../data/prefetch-when-idle.ts'
import { fetchPart } from '../shared/fetched-parts.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'
import type { SearchStart } from './SearchBox.tsx'
import { SEARCH_ID } from './search-id.ts'

type SearchCode = typeof import('./SearchBox.tsx')

const loadSearchBox = (): Promise<SearchCode> => import('./SearchBox.tsx')

interface Search extends SearchCode {
  readonly start: SearchStart
}

/** The search in the header: its field at once, the search itself as soon as there is time. */
export function PlaceSearch() {
  const { ui } = useTexts()
  const [search, setSearch] = useState<Search | 'waiting' | 'failed'>('waiting')
  const field = useRef<HTMLInputElement>(null)

  const fetchSearch = useCallback(async () => {
    try {
      const code = await fetchPart(loadSearchBox)
      const start = startOf(field.current)
      // At once: a letter typed before the other field is there would stay behind in this one.
      flushSync(() =>
        setSearch((before) => (typeof before === 'object' ? before : { ...code, start })),
      )
    } catch {
      setSearch('failed')
    }
  }, [])
  useEffect(() => prefetchWhenIdle(window, [fetchSearch]), [fetchSearch])

  if (typeof search === 'object') return <search.SearchBox start={search.start} />
  return (
    <search className="search">
      <label className="visually-hidden" id={`${SEARCH_ID}-label`} htmlFor={`${SEARCH_ID}-input`}>
        {ui.search.label}
      </label>
      <div className="search__field">
        <Icon name="search" />
        <input
          ref={field}
          id={`${SEARCH_ID}-input`}
          className="search__input"
          role="combobox"
          aria-expanded="false"
          aria-controls={`${SEARCH_ID}-menu`}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={ui.search.placeholder}
          onFocus={fetchSearch}
        />
      </div>
      <div className="search__popup" data-open={search === 'failed' || undefined}>
        <div id={`${SEARCH_ID}-menu`} role="listbox" aria-labelledby={`${SEARCH_ID}-label`} />
        {search === 'failed' && <p role="alert">{ui.part.failed}</p>}
      </div>
    </search>
  )
}

function startOf(field: HTMLInputElement | null): SearchStart {
  if (field === null) return { typed: '', caret: null }
  const isFocused = document.activeElement === field
  return { typed: field.value, caret: isFocused ? field.selectionStart : null }
}
