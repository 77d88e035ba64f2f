import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import type { SearchGroup } from './search-everywhere.ts'
import type { FinderState } from './use-finder.ts'

interface SearchNotesProps {
  readonly query: string
  readonly groups: readonly SearchGroup[]
  readonly progress: FinderState['progress']
  /** Called when somebody goes on by pointing at the map. */
  readonly onPick: () => void
}

/** What there is to say of the hits: how many, what was not understood, and a way on. */
export function SearchNotes({ query, groups, progress, onPick }: SearchNotesProps) {
  const { actions, pickMode } = useApp()
  const { search } = useTexts().ui
  const hits = groups.flatMap((group) => group.hits)
  const street = hits.find((hit) => hit.kind === 'street')
  const moreStreets = groups.find(({ kind }) => kind === 'street')?.moreCount ?? 0
  const isNothingFound = hits.length === 0 && progress === 'ready'
  return (
    // The field keeps the focus when a note is pressed, so that the list does not close under it.
    <div className="search__notes" onPointerDown={(event) => event.preventDefault()}>
      <div role="status">
        {hits.length > 0 && <p className="visually-hidden">{search.results(hits.length)}</p>}
        {street?.houseNumber && <p>{search.noHouseNumbers(street.houseNumber)}</p>}
        {moreStreets > 0 && <p>{search.narrow(moreStreets)}</p>}
        {progress === 'loading' && <p>{search.loading}</p>}
        {progress === 'failed' && <p>{search.failed}</p>}
        {isNothingFound && <p>{search.none(query)}</p>}
      </div>
      {hits.length === 0 && progress !== 'loading' && (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            onPick()
            actions.chooseMode('map')
            pickMode.start({ kind: 'origin' })
            document.querySelector<HTMLElement>('#map')?.focus()
          }}
        >
          {search.pick}
        </button>
      )}
    </div>
  )
}
