import { useId, useState } from 'react'
import { VALUE_KINDS, type ValueKind } from '../../core/indicators/indicator.ts'
import type { OwnIndicator } from '../../core/own/own-data.ts'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import { type ColumnChoices as Choices, withKind } from '../../own/column-choice.ts'
import { ColumnRow } from './ColumnRow.tsx'

interface ColumnChoicesProps {
  readonly words: OwnTexts
  readonly indicators: readonly OwnIndicator[]
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** Columns shown at once: an export may have 600. */
const FIRST_COLUMNS = 25

/** What each column is: what the file does not tell is asked. */
export function ColumnChoices({ words, indicators, choices, onChange }: ColumnChoicesProps) {
  const { choices: texts } = words
  const titleId = useId()
  const [isAll, setAll] = useState(indicators.length <= FIRST_COLUMNS)
  const unknown = indicators.filter(({ valueKind }) => valueKind === null)
  const shown = isAll ? indicators : indicators.slice(0, FIRST_COLUMNS)

  function chooseForAll(kind: ValueKind): void {
    const next = new Map(choices)
    for (const { id } of unknown) {
      const choice = choices.get(id)
      if (choice) next.set(id, withKind(choice, kind))
    }
    onChange(next)
  }

  return (
    <section aria-labelledby={titleId} className="own__columns">
      <h4 id={titleId}>{texts.title}</h4>
      <p className="note">{texts.note}</p>
      {unknown.length > 1 && (
        <label className="field">
          <span className="field__label">{texts.forAll}</span>
          <select
            className="field__input"
            value=""
            onChange={({ target }) => {
              const kind = VALUE_KINDS.find((one) => one === target.value)
              if (kind) chooseForAll(kind)
            }}
          >
            <option value="">{texts.choose}</option>
            {VALUE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.valueKinds[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul className="own__column-list">
        {shown.map((indicator) => {
          const choice = choices.get(indicator.id)
          return (
            choice && (
              <ColumnRow
                key={indicator.id}
                {...{ words, indicator, choice }}
                onChange={(next) => onChange(new Map(choices).set(indicator.id, next))}
              />
            )
          )
        })}
      </ul>
      {!isAll && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {texts.all}
        </button>
      )}
    </section>
  )
}
