import { booleanPointInPolygon, centerOfMass } from '@turf/turf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sectorAreas } from '../../../scripts/tiles/sector-areas.ts'
import { SECTOR_TILES } from '../../../scripts/tiles/sector-tiles.ts'
import { tiledAreas } from '../../../scripts/tiles/tiled-areas.ts'
import { writeTiles } from '../../../scripts/tiles/write-tiles.ts'
import { REGION_BOUNDS } from '../../../src/core/figure/region-frame.ts'
import { type RangeServer, serveRanges } from '../../support/serve-ranges.ts'

const sectors = sectorAreas()
let bytes: Uint8Array
let server: RangeServer

beforeAll(async () => {
  bytes = await writeTiles({ type: 'FeatureCollection', features: [...sectors] }, SECTOR_TILES)
  server = await serveRanges(bytes)
})
afterAll(() => server.close())

describe('the sectors as PMTiles, read by range requests', () => {
  it('holds all 749 sectors of the region', async () => {
    const areas = await tiledAreas(server.url).areasIn(REGION_BOUNDS, 10)
    const codes = new Set(areas.map(({ properties }) => properties.code))
    expect(codes).toEqual(new Set(sectors.map(({ id }) => id)))
  })

  it('finds at a place the sector that lies there in the source', async () => {
    const areas = tiledAreas(server.url)
    const probed = sectors
      .map((sector) => ({ sector, place: centerOfMass(sector) }))
      .filter(({ sector, place }) => booleanPointInPolygon(place, sector))
      .filter((_, index) => index % 50 === 0)
    expect(probed.length).toBeGreaterThan(10)
    for (const { sector, place } of probed) {
      const [longitude = 0, latitude = 0] = place.geometry.coordinates
      const here = [longitude, latitude] as const
      const there = (await areas.areasIn([here, here], 13)).filter((area) =>
        booleanPointInPolygon(place, area),
      )
      expect(there.map(({ properties }) => properties.code)).toEqual([sector.id])
    }
  })

  it('asks for a small part of the archive: its head, then one tile', async () => {
    const before = server.asked.length
    const [place] = sectors.map((sector) => centerOfMass(sector).geometry.coordinates)
    const [longitude = 0, latitude = 0] = place ?? []
    const here = [longitude, latitude] as const
    await tiledAreas(server.url).areasIn([here, here], 13)
    const ranges = server.asked.slice(before)
    expect(ranges).toHaveLength(2)
    const read = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
    expect(read).toBeLessThan(bytes.length / 10)
  })

  it('is the same archive each time', async () => {
    const again = await writeTiles(
      { type: 'FeatureCollection', features: [...sectors] },
      SECTOR_TILES,
    )
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0)
  })

  it('refuses an area without a number as id', async () => {
    const [sector] = sectors
    if (!sector) throw new Error('no sector')
    const nameless = { ...sector, id: 'A' }
    await expect(
      writeTiles({ type: 'FeatureCollection', features: [nameless] }, SECTOR_TILES),
    ).rejects.toThrow(RangeError)
  })
})
