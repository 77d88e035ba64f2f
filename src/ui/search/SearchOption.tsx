import type { UseComboboxReturnValue } from 'downshift'
import { SearchHitLabel } from './SearchHitLabel.tsx'
import type { SearchHit } from './search-everywhere.ts'

interface SearchOptionProps<Hit extends SearchHit> {
  readonly combobox: UseComboboxReturnValue<Hit>
  readonly hit: Hit
  /** Place among all hits. */
  readonly index: number
}

/** One hit in the list of a search. */
export function SearchOption<Hit extends SearchHit>({
  combobox,
  hit,
  index,
}: SearchOptionProps<Hit>) {
  return (
    <div
      className="search__result"
      data-highlighted={combobox.highlightedIndex === index || undefined}
      {...combobox.getItemProps({ item: hit, index })}
    >
      <SearchHitLabel hit={hit} />
    </div>
  )
}
