import type { LonLatBounds } from '../../src/core/figure/region-frame.ts'
import { toWorld } from '../../src/core/figure/web-mercator.ts'

/** Column and row of a tile, counted from the north-west. */
export interface TilePlace {
  readonly x: number
  readonly y: number
}

/** The tiles of a zoom that hold a part of the bounds, row by row. */
export function tilesIn([southWest, northEast]: LonLatBounds, zoom: number): readonly TilePlace[] {
  const tiles = 2 ** zoom
  const [west, south] = toWorld(southWest)
  const [east, north] = toWorld(northEast)
  const step = (part: number): number => Math.min(tiles - 1, Math.max(0, Math.floor(part * tiles)))
  const found: TilePlace[] = []
  for (let y = step(north); y <= step(south); y++) {
    for (let x = step(west); x <= step(east); x++) found.push({ x, y })
  }
  return found
}
