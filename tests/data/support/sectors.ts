import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import { DATA_FOLDER } from './paths.ts'

/** Properties of a sector of the source, as published. */
export interface SourceSector {
  readonly cd_sector: string
  readonly cd_munty_refnis: string
  readonly mdrc: number
  readonly pop_2025: number
}

/** The statistical sectors of the source, not checked. */
export function sourceSectors(): FeatureCollection<MultiPolygon, SourceSector>['features'] {
  const file = join(DATA_FOLDER, 'geo/sectors_2025.geojson')
  const collection = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
    MultiPolygon,
    SourceSector
  >
  return collection.features
}

/** Even-odd rule over all rings of an area. */
export function isInside(rings: readonly Position[][], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? []
      const [x2 = 0, y2 = 0] = ring[i] ?? []
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  }
  return inside
}
