import { useEffect, useId } from 'react'
import { useStore } from 'zustand'
import type { LonLat } from '../../core/districts/district.ts'
import type { Picking } from '../../state/pick-mode.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { PointSearch } from './PointSearch.tsx'

interface PlaceChooserProps {
  /** Part of the ids of its controls. */
  readonly id: string
  readonly title: string
  /** What a press on the map does while it is asked for; the same object every time. */
  readonly picking: Picking
  readonly onChoose: (point: LonLat) => void
  readonly onCancel?: () => void
}

/** Two ways to a place: press on the map, or search a wijk or street. */
export function PlaceChooser({ id, title, picking, onChoose, onCancel }: PlaceChooserProps) {
  const { pickMode } = useApp()
  const { sandbox } = useTexts().ui.place
  const titleId = useId()
  const mode = useView((view) => view.mode)
  const isPicking = useStore(pickMode) === picking
  // Whoever leaves has stopped pointing; another's pointing goes on.
  useEffect(() => {
    return () => {
      if (pickMode.getState() === picking) pickMode.stop()
    }
  }, [pickMode, picking])

  function startPicking(): void {
    pickMode.start(picking)
    // On a small screen the map stands above the panel.
    document.getElementById(mode)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <fieldset className="place__chooser" aria-labelledby={titleId}>
      <p id={titleId} className="field__label">
        {title}
      </p>
      <div className="place__buttons">
        {mode === 'map' && (
          <button
            type="button"
            className="button button--small"
            aria-pressed={isPicking}
            onClick={isPicking ? pickMode.stop : startPicking}
          >
            {sandbox.onMap}
          </button>
        )}
        {onCancel && (
          <button type="button" className="button button--small" onClick={onCancel}>
            {sandbox.cancel}
          </button>
        )}
      </div>
      <PointSearch id={id} onChoose={onChoose} />
    </fieldset>
  )
}
