import type { Map as LibraryMap, LngLat, MapOptions } from 'maplibre-gl'

/** The part of a MapLibre map that this room uses: what a stand-in has to offer in a test. */
export type MapSurface = Pick<
  LibraryMap,
  | 'addImage'
  | 'easeTo'
  | 'getBearing'
  | 'getCanvas'
  | 'getCanvasContainer'
  | 'getCenter'
  | 'getMinZoom'
  | 'getPitch'
  | 'getSource'
  | 'getZoom'
  | 'hasImage'
  | 'isMoving'
  | 'jumpTo'
  | 'off'
  | 'on'
  | 'once'
  | 'project'
  | 'queryRenderedFeatures'
  | 'redraw'
  | 'remove'
  | 'resize'
  | 'setFeatureState'
  | 'setFilter'
  | 'setLayoutProperty'
  | 'setMinZoom'
  | 'setPaintProperty'
  | 'updateImage'
>

/** Makes a map in a container; throws when the drawing surface can not be made. */
export type MapConstructor = new (options: MapOptions) => MapSurface

/** What is taken from the map library at run time. */
export interface MapLibrary {
  readonly Map: MapConstructor
  readonly LngLat: typeof LngLat
}

export type MapStyle = Exclude<MapOptions['style'], string | undefined>
export type MapLayer = MapStyle['layers'][number]
export type MapSource = MapStyle['sources'][string]
export type MapVisibility = 'visible' | 'none'
