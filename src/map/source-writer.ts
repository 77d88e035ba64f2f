import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource } from 'maplibre-gl'
import type { MapLayer, MapSurface, MapVisibility } from './map-library.ts'
import type { SourceId } from './sources/source-ids.ts'

/** Gives a source of the map what it holds from now on, and shows its layers while that is something. */
export type SourceWriter = (source: SourceId, data: FeatureCollection) => void

/**
 * Writes on a map whose style is loaded. A layer costs time in every frame, also when there is
 * nothing in it to draw.
 *
 * @param layers of the style of the map
 */
export function sourceWriter(
  map: Pick<MapSurface, 'getSource' | 'setLayoutProperty'>,
  layers: readonly MapLayer[],
): SourceWriter {
  return (source, data) => {
    map.getSource<GeoJSONSource>(source)?.setData(data)
    for (const layer of layers) {
      if (!('source' in layer) || layer.source !== source) continue
      map.setLayoutProperty(layer.id, 'visibility', visibilityOf(data))
    }
  }
}

/** Whether layers that draw this data are drawn at all. */
export function visibilityOf({ features }: FeatureCollection): MapVisibility {
  return features.length > 0 ? 'visible' : 'none'
}
