import { nameIn } from '../../core/districts/name-in.ts'
import { DIRECTIONS, UNITS, VALUE_KINDS } from '../../core/indicators/indicator.ts'
import type { OwnIndicator } from '../../core/own/own-data.ts'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import { type ColumnChoice, withKind } from '../../own/column-choice.ts'
import { useTexts } from '../use-screen.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'

interface ColumnRowProps {
  readonly words: OwnTexts
  readonly indicator: OwnIndicator
  readonly choice: ColumnChoice
  readonly onChange: (choice: ColumnChoice) => void
}

/** One column: whether it is added, and what the person says it is. */
export function ColumnRow({ words, indicator, choice, onChange }: ColumnRowProps) {
  const { choices: texts } = words
  const { language } = useTexts()
  const name = nameIn(indicator.name, language)
  const { years } = indicator.columns
  const isTaken = choice.taken === 'taken'
  return (
    <li className="own__column">
      <label className="check">
        <input
          type="checkbox"
          checked={isTaken}
          aria-label={texts.take(name)}
          onChange={() => onChange({ ...choice, taken: isTaken ? 'left' : 'taken' })}
        />
        <span className="own__column-name">
          <strong>{name}</strong>{' '}
          <span className="note">
            {[indicator.unitText, texts.years(years[0] ?? 0, years.at(-1) ?? 0, years.length)]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </span>
      </label>
      {isTaken && (
        <div className="own__selects">
          <ChoiceSelect
            label={texts.kind}
            about={name}
            options={VALUE_KINDS}
            labels={texts.valueKinds}
            chosen={choice.valueKind}
            placeholder={texts.choose}
            onChoose={(valueKind) => onChange(withKind(choice, valueKind))}
          />
          <ChoiceSelect
            label={texts.unit}
            about={name}
            options={UNITS}
            labels={texts.unitNames}
            chosen={choice.unit}
            onChoose={(unit) => onChange({ ...choice, unit })}
          />
          <ChoiceSelect
            label={texts.direction}
            about={name}
            options={DIRECTIONS}
            labels={texts.directions}
            chosen={choice.direction}
            onChoose={(direction) => onChange({ ...choice, direction })}
          />
        </div>
      )}
    </li>
  )
}
