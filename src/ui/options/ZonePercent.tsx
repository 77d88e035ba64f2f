import { useId } from 'react'
import { VIEW_LIMITS } from '../../state/view-limits.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'

const { minimum, maximum } = VIEW_LIMITS.belowRegionPercent

/** The share of the regional income below which a wijk belongs to the zone. */
export function ZonePercent({ percent }: { readonly percent: number }) {
  const { actions } = useApp()
  const { ui, format } = useTexts()
  const id = useId()
  return (
    <div className="field zone-percent">
      <label className="field__label" htmlFor={id}>
        {ui.zoneOptions.percent}
      </label>
      <input
        id={id}
        type="range"
        min={minimum}
        max={maximum}
        step={1}
        value={percent}
        aria-valuetext={format.percentage(percent, 0)}
        onChange={({ target }) =>
          actions.chooseZone({ kind: 'belowRegion', percent: Number(target.value) })
        }
      />
      <output className="number" htmlFor={id}>
        {format.percentage(percent, 0)}
      </output>
    </div>
  )
}
