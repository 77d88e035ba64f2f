import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import GeoJSONVT from 'geojson-vt'
import { BufferWriter, Compression, S2PMTilesWriter, TileType } from 's2-pmtiles'
import vtPbf from 'vt-pbf'
import { TILE_EXTENT } from './read-vector-tile.ts'
import { tilesIn } from './tiles-in.ts'

export interface TileOptions {
  /** Name of the one layer of every tile. */
  readonly layer: string
  readonly lowestZoom: number
  /** Deeper zooms enlarge these tiles. */
  readonly highestZoom: number
  readonly attribution: string
}

type Areas = FeatureCollection<Polygon | MultiPolygon>

const VECTOR_TILE_VERSION = 2
const VECTOR_TILE = 'application/vnd.mapbox-vector-tile'

/**
 * Cuts areas into vector tiles and packs these into one PMTiles archive (version 3), compressed with
 * gzip: each tile can be read by itself with a range request.
 *
 * @param areas WGS84; every feature has a whole number of at least 0 as id, which is all that a tile
 *   keeps of it besides its shape
 * @throws RangeError when a feature has no such id
 */
export async function writeTiles(areas: Areas, options: TileOptions): Promise<Uint8Array> {
  for (const { id } of areas.features) {
    if (typeof id !== 'number' || !Number.isInteger(id) || id < 0) {
      throw new RangeError(`the id of an area in a tile is a whole number, not ${id}`)
    }
  }
  const { layer, lowestZoom, highestZoom, attribution } = options
  const bare = areas.features.map((feature) => ({ ...feature, properties: {} }))
  const cut = new GeoJSONVT(
    { ...areas, features: bare },
    { maxZoom: highestZoom, indexMaxZoom: highestZoom, indexMaxPoints: 0, extent: TILE_EXTENT },
  )
  const buffer = new BufferWriter()
  const archive = new S2PMTilesWriter(buffer, TileType.Pbf, Compression.Gzip)
  const bounds = boundsOf(areas)
  for (let zoom = lowestZoom; zoom <= highestZoom; zoom++) {
    for (const { x, y } of tilesIn(bounds, zoom)) {
      const tile = cut.getTile(zoom, x, y)
      if (!tile || tile.features.length === 0) continue
      const bytes = vtPbf.fromGeojsonVt(
        { [layer]: tile },
        { version: VECTOR_TILE_VERSION, extent: TILE_EXTENT },
      )
      await archive.writeTileXYZ(zoom, x, y, bytes)
    }
  }
  // The same bytes for the same areas: nothing of the day or the machine goes in.
  await archive.commit({
    name: layer,
    format: VECTOR_TILE,
    minzoom: lowestZoom,
    maxzoom: highestZoom,
    vector_layers: [{ id: layer, fields: {} }],
    attribution,
  } as never)
  return buffer.commit()
}

function boundsOf({ features }: Areas): [[number, number], [number, number]] {
  const bounds: [[number, number], [number, number]] = [
    [180, 90],
    [-180, -90],
  ]
  for (const { geometry } of features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const [longitude = 0, latitude = 0] of polygons.flat(2)) {
      bounds[0][0] = Math.min(bounds[0][0], longitude)
      bounds[0][1] = Math.min(bounds[0][1], latitude)
      bounds[1][0] = Math.max(bounds[1][0], longitude)
      bounds[1][1] = Math.max(bounds[1][1], latitude)
    }
  }
  return bounds
}
