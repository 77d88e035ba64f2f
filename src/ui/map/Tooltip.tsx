import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { hoveredDistrict } from '../../state/hover-store.ts'
import { useApp } from '../app-context.ts'
import { useShownFigure } from '../use-screen.ts'

const DISTANCE_PIXELS = 16

/** Name, municipality, figure, year and rank of the wijk pointed at, beside the pointer. */
export function Tooltip() {
  const { hover } = useApp()
  const { marks, year } = useShownFigure()
  const district = useStore(hover, hoveredDistrict)
  const box = useRef<HTMLDivElement>(null)
  const mark = marks.find((candidate) => candidate.district === district)

  // The place follows every movement of the pointer, so it goes round React.
  useEffect(() => {
    const place = (): void => {
      const state = hover.getState()
      if (!box.current) return
      if (state.kind === 'pointer') placeBeside(box.current, state.x, state.y)
      else box.current.style.removeProperty('transform')
    }
    place()
    return hover.subscribe(place)
  }, [hover])

  return (
    <div ref={box} className="tooltip" aria-hidden="true" data-shown={mark ? '' : undefined}>
      {mark && (
        <>
          <strong className="tooltip__name">{mark.name}</strong>
          <span className="tooltip__municipality">{mark.municipality}</span>
          {mark.kind === 'valued' ? (
            <>
              <span className="tooltip__value">
                {mark.valueText} <small>{year}</small>
              </span>
              {mark.rankText && <span className="tooltip__rank">{mark.rankText}</span>}
            </>
          ) : (
            <span className="tooltip__reason">{mark.reasonText}</span>
          )}
        </>
      )}
    </div>
  )
}

/** Keeps the box inside the map: to the left or above where it would stick out. */
function placeBeside(box: HTMLElement, x: number, y: number): void {
  const frame = box.parentElement?.getBoundingClientRect()
  if (!frame) return
  const { offsetWidth: width, offsetHeight: height } = box
  const left =
    x + DISTANCE_PIXELS + width > frame.width ? x - DISTANCE_PIXELS - width : x + DISTANCE_PIXELS
  const top =
    y + DISTANCE_PIXELS + height > frame.height ? y - DISTANCE_PIXELS - height : y + DISTANCE_PIXELS
  box.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`
}
