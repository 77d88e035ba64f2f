interface ChoiceSelectProps<Option extends string> {
  readonly label: string
  /** What the choice is about: the label alone stands there many times. */
  readonly about: string
  readonly options: readonly Option[]
  readonly labels: Readonly<Record<Option, string>>
  /** null while nothing is chosen. */
  readonly chosen: Option | null
  readonly placeholder?: string
  readonly onChoose: (option: Option) => void
}

/** A native select with its label. */
export function ChoiceSelect<Option extends string>({
  label,
  about,
  options,
  labels,
  chosen,
  placeholder,
  onChoose,
}: ChoiceSelectProps<Option>) {
  return (
    <label className="field">
      <span className="field__label">
        {label}
        <span className="visually-hidden">: {about}</span>
      </span>
      <select
        className="field__input"
        value={chosen ?? ''}
        data-undecided={chosen === null ? '' : undefined}
        onChange={({ target }) => {
          const option = options.find((one) => one === target.value)
          if (option !== undefined) onChoose(option)
        }}
      >
        {chosen === null && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {labels[option]}
          </option>
        ))}
      </select>
    </label>
  )
}
