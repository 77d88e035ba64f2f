import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import type { DataStore } from '../data/data-store.ts'
import type { SmallMapContent } from '../svg/small-map-markup.ts'
import { openDrawing } from './open-drawing.ts'

/** Opens a small map in an element; null when a file does not come. */
export function openSmallMap(
  data: Pick<DataStore, 'loadGeometry'>,
  host: HTMLElement,
  content: SmallMapContent,
  listen: FigureViewListener,
): Promise<FigureView | null> {
  return openDrawing(data, async () => {
    const { createSmallMapView } = await import('../svg/small-map-view.ts')
    return (geometry) => createSmallMapView(host, geometry, content, listen)
  })
}
