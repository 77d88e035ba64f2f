import type { ReachTotal } from '../../core/access/sum-reach.ts'
import { NumberButton } from '../receipt/NumberButton.tsx'
import type { ReceiptQuestion } from '../receipt/receipt-question.ts'
import { useTexts } from '../use-screen.ts'
import { partPercent } from './reach-groups.ts'

interface ReachBarProps {
  readonly id: string
  readonly name: string
  readonly total: ReachTotal
  /** What a part of it is made of. */
  readonly questionOf: (part: 'reached' | 'notReached') => ReceiptQuestion
}

/** One group as a bar: the dark part is reached. */
export function ReachBar({ id, name, total, questionOf }: ReachBarProps) {
  const { format, ui } = useTexts()
  const { reach } = ui.place
  const percent = partPercent(total.reached, total.inhabitants)
  const amount = (count: number): string => {
    const share = partPercent(count, total.inhabitants)
    return share === null ? format.integer(count) : reach.amount(count, format.percentage(share, 1))
  }
  return (
    <li className="place__group" data-group={id}>
      <p className="place__group-head">
        <span className="place__group-name">{name}</span>
        <span className="number">
          {total.inhabitants === 0 ? reach.noInhabitants : reach.inhabitants(total.inhabitants)}
        </span>
      </p>
      <div className="place__bar" aria-hidden="true">
        <div className="place__bar-part" style={{ inlineSize: `${percent ?? 0}%` }} />
      </div>
      <p className="place__group-parts">
        <span data-reach="reached">
          <strong>
            <NumberButton text={amount(total.reached)} question={questionOf('reached')} />
          </strong>{' '}
          {reach.reached}
        </span>
        <span data-reach="notReached">
          <strong>
            <NumberButton text={amount(total.notReached)} question={questionOf('notReached')} />
          </strong>{' '}
          {reach.notReached}
        </span>
      </p>
    </li>
  )
}
