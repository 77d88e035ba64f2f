import type { PointMark } from '../../core/figure/figure.ts'
import { useApp } from '../app-context.ts'
import { usePlaceNames } from '../place/use-place-names.ts'
import { useTexts, useView } from '../use-screen.ts'

interface AddedPlaceFactsProps {
  readonly mark: PointMark
  readonly onUndone: () => void
}

/** Of a place that a scenario adds: that it does not exist, where it would be, and the way back. */
export function AddedPlaceFacts({ mark, onUndone }: AddedPlaceFactsProps) {
  const { actions } = useApp()
  const { ui } = useTexts()
  const scenario = useView((view) => view.scenario)
  const nameOf = usePlaceNames('needed')
  const [longitude, latitude] = mark.point
  const index = scenario.findIndex(
    (change) => change.kind === 'add' && change.at[0] === longitude && change.at[1] === latitude,
  )
  return (
    <>
      <p className="service-card__caution">{ui.services.card.imagined}</p>
      <p>{ui.place.sandbox.change({ kind: 'add', near: nameOf(mark.point) })}.</p>
      {index >= 0 && (
        <p>
          <button
            type="button"
            className="button button--small"
            onClick={() => {
              onUndone()
              actions.undoScenarioChange(index)
            }}
          >
            {ui.place.sandbox.undo}
          </button>
        </p>
      )}
    </>
  )
}
