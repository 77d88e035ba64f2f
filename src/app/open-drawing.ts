import type { FigureView } from '../core/figure/figure-view.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { DataStore } from '../data/data-store.ts'

/**
 * Fetches the geometry and the code of a drawing, and opens it.
 *
 * @param fetchCode gives what opens the drawing on the geometry
 * @returns null when a file does not come
 */
export async function openDrawing(
  data: Pick<DataStore, 'loadGeometry'>,
  fetchCode: () => Promise<(geometry: MapGeometry) => FigureView>,
): Promise<FigureView | null> {
  try {
    const [geometry, draw] = await Promise.all([data.loadGeometry(), fetchCode()])
    return geometry.kind === 'failed' ? null : draw(geometry.value)
  } catch {
    return null
  }
}
