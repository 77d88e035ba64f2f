import type { NumberReference } from '../../core/receipt/number-reference.ts'
import { NumberButton } from '../receipt/NumberButton.tsx'
import { useTexts } from '../use-screen.ts'

interface StatisticProps {
  readonly id: string
  readonly name: string
  /** null where it is being computed or can not be. */
  readonly value: string | null
  /** Where the value comes from. */
  readonly reference: NumberReference
  /** One plain sentence. */
  readonly text: string
  readonly formula: string
}

/** A measure: its value, what it says in plain words, and how it is computed. */
export function Statistic({ id, name, value, reference, text, formula }: StatisticProps) {
  const { unequal } = useTexts().ui.gap
  return (
    <div className="statistic" data-statistic={id}>
      <h4 className="statistic__name">
        {name}{' '}
        {value !== null && (
          <span className="statistic__value">
            <NumberButton
              text={value}
              question={{ kind: 'view', reference, subject: { kind: 'figures' } }}
            />
          </span>
        )}
      </h4>
      <p className="statistic__text">{text}</p>
      <details className="statistic__formula">
        <summary>{unequal.formula}</summary>
        <p className="note">{formula}</p>
      </details>
    </div>
  )
}
