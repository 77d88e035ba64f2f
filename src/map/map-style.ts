import type { Edition } from '../core/edition.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { mapLayers } from './layers/map-layers.ts'
import type { MapStyle } from './map-library.ts'
import { mapSources } from './sources/map-sources.ts'

/** The complete style: no address in it, so the map asks nothing of any server. */
export function mapStyle(
  flavour: Flavour,
  geometry: MapGeometry,
  places: Pick<Edition, 'districts'>,
): MapStyle {
  return {
    version: 8,
    sources: mapSources(geometry, places),
    layers: mapLayers(flavour.colours),
  }
}
