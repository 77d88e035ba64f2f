export interface RadioOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Spoken instead of a label that is an abbreviation. */
  readonly longLabel?: string
  readonly lang?: string
}

interface RadioSwitchProps<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly chosen: Value
  readonly options: readonly RadioOption<Value>[]
  readonly onChoose: (value: Value) => void
}

/** A few choices of which one holds, side by side. */
export function RadioSwitch<Value extends string>(props: RadioSwitchProps<Value>) {
  const { legend, name, chosen, options, onChoose } = props
  return (
    <fieldset className="radio-switch">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label, longLabel, lang }) => (
        <label key={value} className="radio-switch__option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            className="visually-hidden"
          />
          {longLabel ? (
            <span className="radio-switch__label">
              <span aria-hidden="true">{label}</span>
              <span className="visually-hidden" lang={lang}>
                {longLabel}
              </span>
            </span>
          ) : (
            <span className="radio-switch__label">{label}</span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
