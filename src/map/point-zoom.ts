import { pointZoom } from '../core/look/point-size.ts'
import { SERVICE_LAYERS, serviceFilter } from './layers/point-layers.ts'
import type { MapSurface } from './map-library.ts'

/** Keeps the layers of the services with what has room at the zoom of the map. */
export interface PointZoom {
  /** To be called whenever a style has loaded. */
  start(): void
  stop(): void
}

/** @param tell called whenever the zoom comes to another step */
export function followPointZoom(
  map: Pick<MapSurface, 'getZoom' | 'setFilter' | 'on' | 'off'>,
  tell: () => void,
): PointZoom {
  let shown: number | null = null

  const follow = (): void => {
    const zoom = pointZoom(map.getZoom())
    if (zoom === shown) return
    shown = zoom
    for (const layer of SERVICE_LAYERS) map.setFilter(layer, serviceFilter(layer, zoom))
    tell()
  }
  const stop = (): void => {
    shown = null
    map.off('zoom', follow)
  }
  return {
    start() {
      stop()
      follow()
      map.on('zoom', follow)
    },
    stop,
  }
}
