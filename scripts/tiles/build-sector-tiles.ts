import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sectorAreas } from './sector-areas.ts'
import { SECTOR_TILES } from './sector-tiles.ts'
import { writeTiles } from './write-tiles.ts'

/**
 * `npx tsx scripts/tiles/build-sector-tiles.ts [file]`: the statistical sectors as one PMTiles archive,
 * an example of geometry that is read by range requests. Not a part of the app.
 */
const [file = '.cache/tiles/sectors.pmtiles'] = process.argv.slice(2)
const bytes = await writeTiles(
  { type: 'FeatureCollection', features: [...sectorAreas()] },
  SECTOR_TILES,
)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, bytes)
console.log(`${file}: ${bytes.length} bytes`)
