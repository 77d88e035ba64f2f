import '../styles/sheet.css'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'
import {
  nextPosition,
  SHEET_POSITIONS,
  type SheetPosition,
  steppedPosition,
} from './sheet-position.ts'
import { useSheetDrag } from './use-sheet-drag.ts'

interface SheetProps {
  /** What it is about, as its name. */
  readonly label: string
  readonly position: SheetPosition
  readonly onPosition: (position: SheetPosition) => void
  readonly onClose: () => void
  /** What is seen in every position. */
  readonly summary: ReactNode
  /** What is seen in the larger positions only. */
  readonly children: ReactNode
}

/**
 * A sheet over the lower end of the window, in one of three positions: dragged by its handle, moved
 * with its buttons, or with the arrow keys on the handle. The page behind stays in use.
 */
export function Sheet({ label, position, onPosition, onClose, summary, children }: SheetProps) {
  const { sheet: texts } = useTexts().ui
  const sheet = useRef<HTMLElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const [isDragged, setDragged] = useState(false)
  const drag = useSheetDrag({
    sheet,
    head,
    onStart: () => setDragged(true),
    onRest: (resting) => {
      setDragged(false)
      if (resting === 'closed') onClose()
      else onPosition(resting)
    },
    onPress: () => onPosition(nextPosition(position)),
  })
  useGivesWay(sheet, () => onPosition('peek'))

  function moveByKey(event: KeyboardEvent): void {
    const moved = positionAfter(event.key, position)
    if (!moved) return
    event.preventDefault()
    onPosition(moved)
  }

  return (
    <section
      ref={sheet}
      className="sheet"
      aria-label={label}
      data-position={position}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <div ref={head} className="sheet__head">
        <div className="sheet__bar">
          <div
            className="sheet__handle"
            role="slider"
            tabIndex={0}
            aria-label={texts.height}
            aria-orientation="vertical"
            aria-valuemin={1}
            aria-valuemax={SHEET_POSITIONS.length}
            aria-valuenow={SHEET_POSITIONS.indexOf(position) + 1}
            aria-valuetext={texts.positions[position]}
            onKeyDown={moveByKey}
            {...drag}
          />
          <StepButton name="up" label={texts.larger} steps={1} {...{ position, onPosition }} />
          <StepButton name="down" label={texts.smaller} steps={-1} {...{ position, onPosition }} />
          <button
            type="button"
            className="button button--icon"
            aria-label={texts.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        {summary}
      </div>
      {(position !== 'peek' || isDragged) && <div className="sheet__body">{children}</div>}
    </section>
  )
}

interface StepButtonProps {
  readonly name: 'up' | 'down'
  readonly label: string
  readonly steps: number
  readonly position: SheetPosition
  readonly onPosition: (position: SheetPosition) => void
}

/** It stays where it is at the last position: a button that goes away takes the focus with it. */
function StepButton({ name, label, steps, position, onPosition }: StepButtonProps) {
  const moved = steppedPosition(position, steps)
  return (
    <button
      type="button"
      className="button button--icon"
      aria-label={label}
      aria-disabled={moved === position}
      onClick={() => onPosition(moved)}
    >
      <Icon name={name} />
    </button>
  )
}

function positionAfter(key: string, position: SheetPosition): SheetPosition | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return steppedPosition(position, 1)
    case 'ArrowDown':
    case 'ArrowLeft':
      return steppedPosition(position, -1)
    case 'Home':
      return 'peek'
    case 'End':
      return 'full'
    case 'Enter':
    case ' ':
      return nextPosition(position)
    default:
      return null
  }
}

/** A focus that moves on into the page must not stay behind the sheet. */
function useGivesWay(sheet: { readonly current: HTMLElement | null }, giveWay: () => void): void {
  const giveWayNow = useEffectEvent(giveWay)
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || target.closest('dialog')) return
      if (!sheet.current?.contains(target)) giveWayNow()
    }
    document.addEventListener('focusin', onFocusIn)
    return () => document.removeEventListener('focusin', onFocusIn)
  }, [sheet])
}
