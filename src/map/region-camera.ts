import {
  type LonLatBounds,
  REGION_PADDING_PIXELS,
  regionFrame,
} from '../core/figure/region-frame.ts'
import { roundCamera } from '../core/view/round-camera.ts'
import type { Camera } from '../core/view/view-state.ts'
import { cameraOf, libraryCamera, sameCamera } from './camera.ts'
import type { MapSurface } from './map-library.ts'

/** Marks the moves that the visitor asks for with a button; gestures carry their own event. */
const BY_VISITOR = { origin: 'visitor' } as const
const MOVE_MILLISECONDS = 180

/** The library moves the map too, for a new size or a new least zoom: that is nobody's choice. */
function isByVisitor(event: object): boolean {
  const isGesture = 'originalEvent' in event && event.originalEvent !== undefined
  return isGesture || ('origin' in event && event.origin === BY_VISITOR.origin)
}

/** Keeps the camera of a map: fits the region, follows the figure, tells where the visitor went. */
export interface RegionCamera {
  /** The camera the figure asks for; null for the whole region. Moves only when that is new. */
  follow(camera: Camera | null): void
  zoomBy(steps: number): void
  fitRegion(): void
  /** Adapts to a new size of the container; the whole region stays fitted if it was. */
  resize(): void
  destroy(): void
}

/**
 * The frame of the whole region in a container, or null while the container has no room.
 * Lengths in CSS pixels.
 */
export function frameIn(
  bounds: LonLatBounds,
  container: { readonly clientWidth: number; readonly clientHeight: number },
): Camera | null {
  const { clientWidth, clientHeight } = container
  const needed = 2 * REGION_PADDING_PIXELS
  if (clientWidth <= needed || clientHeight <= needed) return null
  return regionFrame(bounds, clientWidth, clientHeight, REGION_PADDING_PIXELS)
}

/**
 * @param told called with the rounded camera after the visitor moved the map, null for the whole
 *   region
 */
export function keepRegionCamera(
  map: MapSurface,
  bounds: LonLatBounds,
  container: HTMLElement,
  told: (camera: Camera | null) => void,
): RegionCamera {
  let frame = frameIn(bounds, container)
  /** Where the map is now, in the words of a link. */
  let here: Camera | null = null
  /** What the last figure asked for. */
  let asked: Camera | null = null
  let zoomGoal: number | null = null

  const place = (camera: Camera | null): void => {
    here = camera
    const target = camera ?? frame
    if (target) map.jumpTo(libraryCamera(target))
  }

  const onMoveEnd = (event: object): void => {
    if (frame === null || !isByVisitor(event)) return
    zoomGoal = null
    const now = roundCamera(cameraOf(map))
    const arrived = sameCamera(now, frame) ? null : now
    if (sameCamera(arrived, here)) return
    here = arrived
    told(arrived)
  }
  map.on('moveend', onMoveEnd)
  if (frame) map.setMinZoom(frame.zoom)

  return {
    follow(camera) {
      const isNew = !sameCamera(camera, asked)
      asked = camera
      if (isNew && !sameCamera(camera, here)) place(camera)
    },
    zoomBy(steps) {
      const lowest = frame?.zoom ?? 0
      zoomGoal = Math.max(lowest, (zoomGoal ?? map.getZoom()) + steps)
      map.easeTo({ zoom: zoomGoal, duration: MOVE_MILLISECONDS }, BY_VISITOR)
    },
    fitRegion() {
      if (!frame) return
      map.easeTo({ ...libraryCamera(frame), duration: MOVE_MILLISECONDS }, BY_VISITOR)
    },
    resize() {
      map.resize()
      frame = frameIn(bounds, container)
      if (frame) map.setMinZoom(frame.zoom)
      if (here === null) place(null)
      // A new size empties the canvas: draw before the browser shows it.
      map.redraw()
    },
    destroy() {
      map.off('moveend', onMoveEnd)
    },
  }
}
