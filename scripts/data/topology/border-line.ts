import type { MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { AreaObject } from './area-topology.ts'

/** The border that two areas share, its arcs joined to lines as long as they go. */
export function borderLine<Id>(
  topo: Topology,
  a: AreaObject<Id>,
  b: AreaObject<Id>,
): MultiLineString {
  const pair = { type: 'GeometryCollection' as const, geometries: [a, b] }
  return mesh(topo, pair, (one, other) => one !== other)
}
