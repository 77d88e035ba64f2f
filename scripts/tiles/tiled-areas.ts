import type { Position } from 'geojson'
import { FetchSource, PMTiles } from 'pmtiles'
import type { DistrictFeature } from '../../src/core/figure/map-geometry.ts'
import type { LonLatBounds } from '../../src/core/figure/region-frame.ts'
import { toLonLat } from '../../src/core/figure/web-mercator.ts'
import { readVectorTile, TILE_EXTENT, type TileArea } from './read-vector-tile.ts'
import { tilesIn } from './tiles-in.ts'

/** Geometry that is fetched where one looks, in the shape of `MapGeometry.districts`. */
export interface TiledAreas {
  /**
   * The areas that lie in the bounds, as far as the tiles there hold them: an area that goes on in
   * another tile comes once for each.
   *
   * @param zoom a whole number; one deeper than the archive is read from its deepest tiles
   */
  readonly areasIn: (bounds: LonLatBounds, zoom: number) => Promise<readonly DistrictFeature[]>
}

/**
 * Opens a PMTiles archive on any server that answers range requests: one request for the head and the
 * list of tiles, one for each tile.
 */
export function tiledAreas(url: string): TiledAreas {
  const archive = new PMTiles(new FetchSource(url))
  return {
    async areasIn(bounds, zoom) {
      const { maxZoom } = await archive.getHeader()
      const z = Math.min(zoom, maxZoom)
      const tiles = await Promise.all(
        tilesIn(bounds, z).map(async ({ x, y }) => {
          const tile = await archive.getZxy(z, x, y)
          if (!tile) return []
          return readVectorTile(new Uint8Array(tile.data)).map((area) =>
            featureOf(area, { x, y, z }),
          )
        }),
      )
      return tiles.flat()
    },
  }
}

interface Tile {
  readonly x: number
  readonly y: number
  readonly z: number
}

function featureOf({ id, rings }: TileArea, { x, y, z }: Tile): DistrictFeature {
  const place = ([across, down]: readonly [number, number]): Position => [
    ...toLonLat([(x + across / TILE_EXTENT) / 2 ** z, (y + down / TILE_EXTENT) / 2 ** z]),
  ]
  return {
    type: 'Feature',
    id,
    properties: { code: id, kind: 'residential' },
    // An outer ring turns clockwise on the screen; a ring that turns back is a hole in it.
    geometry: {
      type: 'MultiPolygon',
      coordinates: grouped(rings).map((polygon) => polygon.map((ring) => ring.map(place))),
    },
  }
}

type Ring = TileArea['rings'][number]

function grouped(rings: readonly Ring[]): Ring[][] {
  const polygons: Ring[][] = []
  for (const ring of rings) {
    const polygon = polygons.at(-1)
    if (polygon && doubleArea(ring) < 0) polygon.push(ring)
    else polygons.push([ring])
  }
  return polygons
}

/** Positive for a ring that turns clockwise on the screen, where y goes down. */
function doubleArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}
