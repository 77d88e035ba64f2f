import { type UseComboboxReturnValue, useCombobox } from 'downshift'

interface SearchBox<Hit> {
  /** Of the field and its list. */
  readonly id: string
  /** What stands in the field at the start. */
  readonly typed?: string
  /** In the order shown. */
  readonly hits: readonly Hit[]
  /** Called with what is typed, also when it is emptied. */
  readonly onQuery: (query: string) => void
  readonly onChoose: (hit: Hit) => void
}

/** A field with a list of hits: arrows walk, Enter chooses the first or the one walked to. */
export function useSearchBox<Hit>({
  id,
  typed = '',
  hits,
  onQuery,
  onChoose,
}: SearchBox<Hit>): UseComboboxReturnValue<Hit> {
  return useCombobox<Hit>({
    id,
    initialInputValue: typed,
    initialIsOpen: typed !== '',
    items: [...hits],
    // The field is emptied on choosing: no hit is ever written into it.
    itemToString: () => '',
    // Downshift holds the text: held here, it would come back a render late and lose fast typing.
    onInputValueChange: ({ inputValue }) => onQuery(inputValue),
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
    stateReducer: (state, { type, changes }) => {
      // To leave the field is not to choose.
      if (type === useCombobox.stateChangeTypes.InputBlur) {
        return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
      }
      // The field is for asking: what was found is shown elsewhere.
      return changes.selectedItem ? { ...changes, inputValue: '' } : changes
    },
    selectedItem: null,
  })
}
