import type { Figure } from '../../core/figure/figure.ts'
import type { Box } from '../../core/look/box.ts'
import { pointBoxes } from '../../core/look/point-boxes.ts'
import { pixelsAtZoom0 } from '../../core/look/point-size.ts'

/** The zoom for which names are laid out, and what they stand aside from. */
export interface NameRoom {
  readonly zoom: number
  /** In CSS pixels on the plane of the map at that zoom. */
  readonly obstacles: readonly Box[]
}

/**
 * The room that the services of a figure, and the place one walks from, leave for names.
 *
 * @param zoom one of `POINT_ZOOMS`: from it to the next one names stay as they are, and have ever
 *   more room
 */
export function nameRoom(figure: Pick<Figure, 'points' | 'origin'>, zoom: number): NameRoom {
  const scale = 2 ** zoom
  const obstacles = pointBoxes(figure, zoom).map(({ point, box }): Box => {
    const [x, y] = pixelsAtZoom0(point)
    return {
      left: x * scale + box.left,
      right: x * scale + box.right,
      top: y * scale + box.top,
      bottom: y * scale + box.bottom,
    }
  })
  return { zoom, obstacles }
}
