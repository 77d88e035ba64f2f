import type { Flavour } from '../core/look/flavour.ts'
import { mapLayers } from './layers/map-layers.ts'
import type { MapLayer, MapSurface } from './map-library.ts'

/** A paint property of a layer that differs between two flavours. */
export interface PaintChange {
  readonly layer: string
  readonly name: string
  readonly value: unknown
}

/** What of the paint of the same layers differs; both lists in the same order. */
export function paintChanges(
  before: readonly MapLayer[],
  after: readonly MapLayer[],
): readonly PaintChange[] {
  return after.flatMap(({ id, paint = {} }, i) => {
    const old = new Map(Object.entries(before[i]?.paint ?? {}))
    return Object.entries(paint)
      .filter(([name, value]) => JSON.stringify(old.get(name)) !== JSON.stringify(value))
      .map(([name, value]) => ({ layer: id, name, value }))
  })
}

/** Brings the layers of a map from one flavour to another; nothing is loaded or moved. */
export function recolour(
  map: Pick<MapSurface, 'setPaintProperty'>,
  from: Flavour,
  to: Flavour,
): void {
  const changes = paintChanges(mapLayers(from.colours), mapLayers(to.colours))
  // The library types each property by its name; both sides come from typed layers.
  for (const { layer, name, value } of changes) {
    map.setPaintProperty(layer, name as never, value as never)
  }
}
