import { REACH_MINUTES } from '../../core/access/reach-choice.ts'
import { reachIndicatorId } from '../../core/access/reach-indicator.ts'
import { serviceTypesOf } from '../../core/services/service-types-of.ts'
import { useApp } from '../app-context.ts'
import { RadioSwitch } from '../shared/RadioSwitch.tsx'
import { useChosen, useTexts } from '../use-screen.ts'

/** Which services, how long a walk, and whether the map shows who is without. */
export function ReachChoiceControl() {
  const { actions, edition } = useApp()
  const { services, ui } = useTexts()
  const { place } = ui
  const reach = useChosen((view) => view.reach)
  const indicator = useChosen((view) => view.indicator)
  const types = serviceTypesOf(edition)
  const isShown = indicator === reachIndicatorId(reach)
  return (
    <div className="place__choice">
      <label className="field">
        <span className="field__label">{place.type}</span>
        <select
          className="field__input"
          value={reach.type}
          onChange={({ target }) => {
            const type = types.find((one) => one === target.value)
            if (type) actions.chooseReach({ ...reach, type })
          }}
        >
          {types.map((type) => (
            <option key={type} value={type}>
              {services[type].other}
            </option>
          ))}
        </select>
      </label>
      <div className="field">
        <span className="field__label" aria-hidden="true">
          {place.minutes}
        </span>
        <RadioSwitch
          legend={place.minutes}
          name="reach-minutes"
          chosen={String(reach.minutes)}
          options={REACH_MINUTES.map((minutes) => ({
            value: String(minutes),
            label: place.minutesShort(minutes),
            longLabel: place.minutesLong(minutes),
          }))}
          onChoose={(value) => {
            const minutes = REACH_MINUTES.find((one) => String(one) === value)
            if (minutes) actions.chooseReach({ ...reach, minutes })
          }}
        />
      </div>
      <button
        type="button"
        className="button button--primary"
        aria-disabled={isShown}
        onClick={isShown ? undefined : () => actions.chooseIndicator(reachIndicatorId(reach))}
      >
        {isShown ? place.shown : place.show}
      </button>
    </div>
  )
}
