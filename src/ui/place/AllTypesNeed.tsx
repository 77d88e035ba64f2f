import { useCallback, useEffect, useState } from 'react'
import type { Scenario } from '../../core/access/scenario.ts'
import type { ServiceTypeId } from '../../core/services/service.ts'
import { serviceTypesOf } from '../../core/services/service-types-of.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { type NeedRatio, needRatio } from './need-ratio.ts'
import { countOf, type PlaceReach } from './place-reach.ts'
import { type DisparityState, useDisparity } from './use-disparity.ts'
import { useReachGroupNames } from './use-reach-group-names.ts'
import { useServicesOfType } from './use-services-of-type.ts'

const AS_IT_IS: Scenario = []

/** All types side by side, at the walking time chosen; what chance gives is counted type by type. */
export function AllTypesNeed({ reach }: { readonly reach: PlaceReach }) {
  const { choice, change } = reach
  // What is asked anew is counted anew.
  return <AllTypes key={JSON.stringify([choice, change])} reach={reach} />
}

function AllTypes({ reach }: { readonly reach: PlaceReach }) {
  const { edition } = useApp()
  const { need } = useTexts().ui.place
  const names = useReachGroupNames()
  const types = serviceTypesOf(edition)
  const [settled, setSettled] = useState<ReadonlySet<ServiceTypeId>>(new Set())
  const [phase, setPhase] = useState<'counting' | 'stopped'>('counting')
  const settle = useCallback(
    (type: ServiceTypeId) => setSettled((before) => new Set([...before, type])),
    [],
  )
  const done = need.allDone(settled.size, types.length)
  const isDone = settled.size === types.length
  return (
    <div className="place__scroll">
      {!isDone && (
        <div className="place__buttons" data-place="all-progress">
          {phase === 'counting' && (
            <progress aria-label={need.all} max={types.length} value={settled.size} />
          )}
          <span>{phase === 'counting' ? done : need.allStopped(done)}</span>
          <button
            type="button"
            className="button button--small"
            onClick={() => setPhase(phase === 'counting' ? 'stopped' : 'counting')}
          >
            {phase === 'counting' ? need.stop : need.goOn}
          </button>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {isDone && done}
      </p>
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
          {types.map((type) => (
            <TypeRow
              key={type}
              type={type}
              reach={reach}
              counting={phase === 'stopped' && !settled.has(type) ? 'stopped' : 'wanted'}
              settle={settle}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface TypeRowProps {
  readonly type: ServiceTypeId
  readonly reach: PlaceReach
  /** Whether what chance gives is counted. */
  readonly counting: 'wanted' | 'stopped'
  /** Told once it is counted, or could not be. */
  readonly settle: (type: ServiceTypeId) => void
}

function TypeRow({ type, reach, counting, settle }: TypeRowProps) {
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
    services: counting === 'wanted' ? ofType : null,
    zone,
    lowIncome,
    slot: 'all',
  })
  const isSettled = chance.kind !== 'computing'
  useEffect(() => {
    if (isSettled) settle(type)
  }, [isSettled, settle, type])
  const cell = { chance, counting }
  return (
    <tr data-type={type}>
      <th scope="row">{services[type].other}</th>
      <NeedCell id="zone" ratio={needRatio(cells, reached, zone)} {...cell} />
      <NeedCell id="lowIncome" ratio={needRatio(cells, reached, lowIncome)} {...cell} />
    </tr>
  )
}

interface NeedCellProps {
  readonly id: 'zone' | 'lowIncome'
  readonly ratio: NeedRatio
  readonly chance: DisparityState
  readonly counting: TypeRowProps['counting']
}

function NeedCell({ id, ratio, chance, counting }: NeedCellProps) {
  const { format, ui } = useTexts()
  const { computing, need } = ui.place
  if (ratio.kind !== 'ratio') return <td>–</td>
  const answer = chance.kind === 'known' ? chance.answer[id] : null
  return (
    <td>
      <span className="place__ratio">{format.decimal(ratio.ratio, 2)}</span>{' '}
      <small>
        {answer?.kind === 'scored' && need.shortVerdicts[answer.verdict]}
        {chance.kind === 'computing' && counting === 'wanted' && computing}
      </small>
    </td>
  )
}
