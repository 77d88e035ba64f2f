import type { Scenario } from '../../core/access/scenario.ts'
import { SERVICE_TYPES, type ServiceTypeId } from '../../core/services/service.ts'
import { useTexts } from '../use-screen.ts'
import { type NeedRatio, needRatio } from './need-ratio.ts'
import { countOf, type PlaceReach } from './place-reach.ts'
import { type DisparityState, useDisparity } from './use-disparity.ts'
import { useReachGroupNames } from './use-reach-group-names.ts'
import { useServicesOfType } from './use-services-of-type.ts'

const AS_IT_IS: Scenario = []

/** The nine types side by side, at the walking time chosen. */
export function AllTypesNeed({ reach }: { readonly reach: PlaceReach }) {
  const { ui } = useTexts()
  const { need } = ui.place
  const names = useReachGroupNames()
  return (
    <div className="place__scroll">
      <table className="gap-table" data-place="all-types">
        <caption>{need.allCaption(reach.choice.minutes)}</caption>
        <thead>
          <tr>
            <th scope="col">{need.service}</th>
            <th scope="col">{names.zone}</th>
            <th scope="col">{names.lowIncome}</th>
          </tr>
        </thead>
        <tbody>
          {SERVICE_TYPES.map((type) => (
            <TypeRow key={type} type={type} reach={reach} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TypeRow({ type, reach }: { readonly type: ServiceTypeId; readonly reach: PlaceReach }) {
  const { services } = useTexts()
  const { cells, zone, lowIncome, table } = reach
  const { minutes } = reach.choice
  const isChosen = type === reach.choice.type
  const choice = { type, minutes }
  const reached = isChosen ? reach.shown : countOf(table, choice, 'network')
  const ofType = useServicesOfType(type)
  const chance = useDisparity({
    choice,
    scenario: isChosen ? reach.change : AS_IT_IS,
    services: ofType,
    zone,
    lowIncome,
    slot: 'all',
  })
  return (
    <tr data-type={type}>
      <th scope="row">{services[type].other}</th>
      <NeedCell id="zone" ratio={needRatio(cells, reached, zone)} chance={chance} />
      <NeedCell id="lowIncome" ratio={needRatio(cells, reached, lowIncome)} chance={chance} />
    </tr>
  )
}

interface NeedCellProps {
  readonly id: 'zone' | 'lowIncome'
  readonly ratio: NeedRatio
  readonly chance: DisparityState
}

function NeedCell({ id, ratio, chance }: NeedCellProps) {
  const { format, ui } = useTexts()
  const { computing, need } = ui.place
  if (ratio.kind !== 'ratio') return <td>–</td>
  const answer = chance.kind === 'known' ? chance.answer[id] : null
  return (
    <td>
      <span className="place__ratio">{format.decimal(ratio.ratio, 2)}</span>{' '}
      <small>
        {answer?.kind === 'scored' && need.shortVerdicts[answer.verdict]}
        {chance.kind === 'computing' && computing}
      </small>
    </td>
  )
}
