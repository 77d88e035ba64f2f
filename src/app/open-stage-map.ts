import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import type { DataStore } from '../data/data-store.ts'

/**
 * Fetches the geometry and the drawing of a map for a room, and opens it in an element.
 *
 * @returns null when a file does not come
 */
export async function openStageMap(
  data: Pick<DataStore, 'loadGeometry'>,
  host: HTMLElement,
  first: Figure,
  listen: FigureViewListener,
): Promise<FigureView | null> {
  try {
    const [geometry, { createStageMapView }] = await Promise.all([
      data.loadGeometry(),
      import('../svg/stage-map-view.ts'),
    ])
    return geometry.kind === 'failed'
      ? null
      : createStageMapView(host, geometry.value, first, listen)
  } catch {
    return null
  }
}
