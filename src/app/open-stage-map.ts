import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import type { DataStore } from '../data/data-store.ts'
import { openDrawing } from './open-drawing.ts'

/** Opens the map for a room in an element; null when a file does not come. */
export function openStageMap(
  data: Pick<DataStore, 'loadGeometry'>,
  host: HTMLElement,
  first: Figure,
  listen: FigureViewListener,
): Promise<FigureView | null> {
  return openDrawing(data, async () => {
    const { createStageMapView } = await import('../svg/stage-map-view.ts')
    return (geometry) => createStageMapView(host, geometry, first, listen)
  })
}
