import { NumberButton } from '../receipt/NumberButton.tsx'
import type { ReceiptQuestion } from '../receipt/receipt-question.ts'
import { useTexts } from '../use-screen.ts'
import type { NeedRatio } from './need-ratio.ts'
import type { DisparityState } from './use-disparity.ts'

interface GroupNeedProps {
  readonly id: 'zone' | 'lowIncome'
  readonly name: string
  readonly ratio: NeedRatio
  readonly chance: DisparityState
  /** Services that the counts rest on. */
  readonly places: number
  /** What the ratio is made of. */
  readonly question: ReceiptQuestion
}

/** One group: its share of the inhabitants and of those reached, the ratio, and what chance gives. */
export function GroupNeed({ id, name, ratio, chance, places, question }: GroupNeedProps) {
  const { format, ui } = useTexts()
  const { need } = ui.place
  const share = (part: number): string => format.percentage(100 * part, 1)
  return (
    <div className="statistic" data-need={id}>
      <h4 className="statistic__name">{name}</h4>
      {ratio.kind === 'nobodyReached' && <p>{need.nobody}</p>}
      {ratio.kind === 'nobodyInGroup' && <p>{need.emptyGroup}</p>}
      {ratio.kind === 'ratio' && (
        <>
          <dl className="facts">
            <dt>{need.ofAll}</dt>
            <dd className="number">{share(ratio.shareOfInhabitants)}</dd>
            <dt>{need.ofReached}</dt>
            <dd className="number">{share(ratio.shareOfReached)}</dd>
            <dt>{need.ratio}</dt>
            <dd className="number statistic__value" data-need-value="ratio">
              <NumberButton text={format.decimal(ratio.ratio, 2)} question={question} />
            </dd>
          </dl>
          <Chance id={id} chance={chance} places={places} />
        </>
      )}
    </div>
  )
}

function Chance({ id, chance, places }: Pick<GroupNeedProps, 'id' | 'chance' | 'places'>) {
  const { format, ui } = useTexts()
  const { need, computeFailed } = ui.place
  switch (chance.kind) {
    case 'computing':
      return <p>{need.intervalComputing}</p>
    case 'failed':
      return <p className="error">{computeFailed}</p>
    case 'known': {
      const answer = chance.answer[id]
      if (answer.kind !== 'scored') return null
      const { low, high, placings } = answer.chance
      return (
        <p>
          <strong data-need-value="verdict">{need.verdicts[answer.verdict]}</strong>{' '}
          {need.interval(places, placings, format.decimal(low, 2), format.decimal(high, 2))}
        </p>
      )
    }
  }
}
