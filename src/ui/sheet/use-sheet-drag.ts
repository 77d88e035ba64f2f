import { type PointerEvent, type RefObject, useRef } from 'react'
import { restingPosition, type SheetHeights, type SheetPosition } from './sheet-position.ts'

/** Moved less than this a drag was a press, CSS pixels. */
const PRESS_PIXELS = 6
/** The page stays in sight above a sheet of full height. */
const FREE_ABOVE_PIXELS = 8
const LEAST_HALF_PIXELS = 200
const HEIGHT_PROPERTY = '--sheet-height'

interface Drag {
  readonly fromY: number
  readonly fromHeight: number
  readonly heights: SheetHeights
  lastY: number
  lastTime: number
  /** CSS pixels per millisecond, above 0 upwards. */
  speed: number
  hasMoved: boolean
}

interface SheetDragOptions {
  readonly sheet: RefObject<HTMLElement | null>
  /** The part that is seen in the smallest position. */
  readonly head: RefObject<HTMLElement | null>
  readonly onStart: () => void
  readonly onRest: (position: SheetPosition | 'closed') => void
  readonly onPress: () => void
}

/** Handlers of the handle of a sheet: it follows the finger, and comes to rest in a position. */
export function useSheetDrag({ sheet, head, onStart, onRest, onPress }: SheetDragOptions) {
  const drag = useRef<Drag | null>(null)

  function end(rest: (drag: Drag) => void): void {
    const { current } = drag
    drag.current = null
    sheet.current?.style.removeProperty(HEIGHT_PROPERTY)
    sheet.current?.removeAttribute('data-dragged')
    if (current) rest(current)
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (!sheet.current || !head.current || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = {
        fromY: event.clientY,
        fromHeight: sheet.current.offsetHeight,
        heights: {
          peek: head.current.offsetHeight,
          half: Math.max(LEAST_HALF_PIXELS, innerHeight / 2),
          full: innerHeight - FREE_ABOVE_PIXELS,
        },
        lastY: event.clientY,
        lastTime: event.timeStamp,
        speed: 0,
        hasMoved: false,
      }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = drag
      if (!current || !sheet.current) return
      const moved = current.fromY - event.clientY
      if (!current.hasMoved && Math.abs(moved) < PRESS_PIXELS) return
      if (!current.hasMoved) onStart()
      current.hasMoved = true
      const passed = Math.max(1, event.timeStamp - current.lastTime)
      current.speed = (current.lastY - event.clientY) / passed
      current.lastY = event.clientY
      current.lastTime = event.timeStamp
      const height = Math.min(current.heights.full, Math.max(0, current.fromHeight + moved))
      sheet.current.setAttribute('data-dragged', '')
      sheet.current.style.setProperty(HEIGHT_PROPERTY, `${height}px`)
    },
    onPointerUp() {
      end(({ hasMoved, fromHeight, fromY, lastY, speed, heights }) => {
        if (hasMoved) onRest(restingPosition(fromHeight + fromY - lastY, speed, heights))
        else onPress()
      })
    },
    onPointerCancel() {
      end(() => {})
    },
  }
}
