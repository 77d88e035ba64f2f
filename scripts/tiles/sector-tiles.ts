import type { TileOptions } from './write-tiles.ts'

/** From the zoom that shows all of Belgium to one at which a sector fills the window. */
export const SECTOR_TILES: TileOptions = {
  layer: 'sectors',
  lowestZoom: 7,
  highestZoom: 13,
  attribution: 'Statbel',
}
