import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'

/** A statistical sector with its place in the list of sectors, from 1, as id. */
export type SectorArea = Feature<Polygon | MultiPolygon, { readonly cd_sector: string }>

/** The 749 sectors of 2025 at full resolution, in the order of the source. */
export function sectorAreas(): readonly SectorArea[] {
  const file = new URL('../../data/geo/sectors_2025.geojson', import.meta.url)
  const { features }: FeatureCollection<Polygon | MultiPolygon, { readonly cd_sector: string }> =
    JSON.parse(readFileSync(file, 'utf8'))
  return features.map((feature, index) => ({ ...feature, id: index + 1 }))
}
