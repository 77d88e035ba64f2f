import type { ReachTotal } from '../../core/access/sum-reach.ts'
import { useTexts } from '../use-screen.ts'
import { partPercent } from './reach-groups.ts'

interface ReachBarProps {
  readonly id: string
  readonly name: string
  readonly total: ReachTotal
}

/** One group as a bar: the dark part is reached. */
export function ReachBar({ id, name, total }: ReachBarProps) {
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
          <strong>{amount(total.reached)}</strong> {reach.reached}
        </span>
        <span data-reach="notReached">
          <strong>{amount(total.notReached)}</strong> {reach.notReached}
        </span>
      </p>
    </li>
  )
}
