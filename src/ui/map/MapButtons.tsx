import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'

/** Zoom and fit; only there when the surface can zoom. */
export function MapButtons() {
  const { map } = useApp()
  const { map: texts } = useTexts().ui
  const surface = useStore(map.surface)
  if (surface === 'svg') return null
  return (
    <div className="map__buttons">
      <button
        type="button"
        className="button button--icon button--raised"
        aria-label={texts.zoomIn}
        onClick={() => map.zoomBy(1)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="button button--icon button--raised"
        aria-label={texts.zoomOut}
        onClick={() => map.zoomBy(-1)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className="button button--icon button--raised"
        aria-label={texts.fit}
        onClick={map.fitRegion}
      >
        <Icon name="fit" />
      </button>
    </div>
  )
}
