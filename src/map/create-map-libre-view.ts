import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as LibraryMap, LngLat, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { FigureView } from '../core/figure/figure-view.ts'
import { type FigureMapOptions, openFigureMap } from './figure-map.ts'

setWorkerUrl(workerUrl)

/**
 * Draws figures on a zoomable map with MapLibre GL. Figures shown before the map has loaded are
 * kept, the last one wins; `ready` is told when the first is wholly on screen.
 *
 * @returns the view; rejected with a `MapUnavailableError` when the browser can not draw the map
 */
export async function createMapLibreView(options: FigureMapOptions): Promise<FigureView> {
  return openFigureMap({ Map: LibraryMap, LngLat }, options)
}
