import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import type { DataStore } from '../data/data-store.ts'

/**
 * Fetches the geometry and the drawing of small maps, and opens one in an element.
 *
 * @returns null when a file does not come
 */
export async function openSmallMap(
  data: Pick<DataStore, 'loadGeometry'>,
  host: HTMLElement,
  listen: FigureViewListener,
): Promise<FigureView | null> {
  try {
    const [geometry, { createSmallMapView }] = await Promise.all([
      data.loadGeometry(),
      import('../svg/small-map-view.ts'),
    ])
    return geometry.kind === 'failed' ? null : createSmallMapView(host, geometry.value, listen)
  } catch {
    return null
  }
}
