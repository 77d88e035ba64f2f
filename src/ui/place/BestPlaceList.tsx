import type { NextPlaces } from '../../core/access/best-next-places.ts'
import { MOST_SCENARIO_CHANGES, type Scenario } from '../../core/access/scenario.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { isInScenario } from './best-places.ts'
import { usePlaceNames } from './use-place-names.ts'

interface BestPlaceListProps {
  readonly result: NextPlaces
  readonly change: Scenario
  /** Whose inhabitants are counted; null for everybody. */
  readonly group: string | null
}

/** The places found, with what each gains on the ones before it. */
export function BestPlaceList({ result, change, group }: BestPlaceListProps) {
  const { actions } = useApp()
  const { ui } = useTexts()
  const { best } = ui.place
  const nameOf = usePlaceNames('needed')
  const isFull = change.length >= MOST_SCENARIO_CHANGES
  if (result.places.length === 0) return <p>{best.none}</p>
  return (
    <>
      <ol className="place__best">
        {result.places.map(({ node, point, gain, reached, gainOverFirst }) => {
          const where = best.near(nameOf(point))
          const isAdded = isInScenario(change, point)
          return (
            <li key={node} data-node={node}>
              <p className="place__best-name">{where}</p>
              <div className="place__bar" aria-hidden="true">
                <div
                  className="place__bar-part"
                  style={{ inlineSize: `${100 * gainOverFirst}%` }}
                />
              </div>
              <p className="place__group-parts">
                <span>
                  <strong data-best="gain">{best.gain(gain)}</strong>
                  {group !== null && <span data-best="group"> {best.gainOf(group)}</span>}
                </span>
                <span data-best="total">{best.total(reached - result.reachedBefore)}</span>
              </p>
              <button
                type="button"
                className="button button--small"
                aria-label={isAdded ? undefined : best.addNamed(where)}
                aria-disabled={isAdded || isFull}
                onClick={
                  isAdded || isFull
                    ? undefined
                    : () => actions.changeScenario({ kind: 'add', at: point })
                }
              >
                {isAdded ? best.added : best.add}
              </button>
            </li>
          )
        })}
      </ol>
      <p className="note">{best.diminishing}</p>
      <p className="note">{best.method}</p>
    </>
  )
}
