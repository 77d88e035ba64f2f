import type { UseComboboxGetInputPropsOptions, UseComboboxReturnValue } from 'downshift'
import { Icon } from '../shared/Icon.tsx'

interface SearchFieldProps<Hit> {
  readonly combobox: UseComboboxReturnValue<Hit>
  readonly label: string
  readonly labelClass: 'field__label' | 'visually-hidden'
  readonly placeholder?: string
  readonly input?: UseComboboxGetInputPropsOptions
}

/** The label and the field of a search. */
export function SearchField<Hit>(props: SearchFieldProps<Hit>) {
  const { combobox, label, labelClass, placeholder, input } = props
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox gives the label its htmlFor */}
      <label className={labelClass} {...combobox.getLabelProps()}>
        {label}
      </label>
      <div className="search__field">
        <Icon name="search" />
        <input
          className="search__input"
          placeholder={placeholder}
          {...combobox.getInputProps(input)}
        />
      </div>
    </>
  )
}
