import type { Edition } from '../core/edition.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { mapLayers } from './layers/map-layers.ts'
import type { MapLayer, MapStyle } from './map-library.ts'
import { visibilityOf } from './source-writer.ts'
import { mapSources } from './sources/map-sources.ts'
import type { SourceId } from './sources/source-ids.ts'

/** The complete style: no address in it, so the map asks nothing of any server. */
export function mapStyle(
  flavour: Flavour,
  geometry: MapGeometry,
  places: Pick<Edition, 'districts'>,
): MapStyle {
  const sources = mapSources(geometry, places)
  const layers = mapLayers(flavour.colours).map((layer): MapLayer => {
    const source = 'source' in layer ? sources[layer.source as SourceId] : undefined
    if (!source || visibilityOf(source.data) === 'visible') return layer
    // The library types the layout of each kind of layer apart; all of them have this.
    return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as MapLayer
  })
  return { version: 8, sources, layers }
}
