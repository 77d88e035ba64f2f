import type { FeatureCollection } from 'geojson'
import type { GroundLayerName } from '../../../src/core/figure/map-geometry.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { DataFolder } from '../read/data-folder.ts'
import { readGroundAreas } from './ground-areas.ts'
import { readGroundLines } from './ground-lines.ts'
import { simplifyAreas } from './simplify-areas.ts'
import { simplifyLines } from './simplify-lines.ts'

const HECTARE = 10_000

/** Classes of road that are drawn, the most important first. */
const ROADS = ['motorway', 'trunk', 'primary', 'secondary'] as const

/** The quiet ground under the districts, each layer simplified on its own. */
export type Ground = Readonly<Record<GroundLayerName, FeatureCollection>>

/** Reads and checks the layers of the ground and reduces each to what is drawn. */
export function buildGround(files: DataFolder, log: ProblemLog): Ground {
  const water = readGroundAreas(files, 'basemap/water_polygons.geojson', log)
  const green = readGroundAreas(files, 'basemap/green.geojson', log)
  const vijfhoek = readGroundAreas(files, 'basemap/vijfhoek.geojson', log)
  const rail = readGroundLines(files, 'basemap/rail_tracks.geojson', log)
  const metro = readGroundLines(files, 'basemap/metro_lines.geojson', log)
  const roads = readGroundLines(files, 'basemap/roads_main.geojson', log)
  return {
    water: simplifyAreas(
      water.filter(({ properties }) => properties.class !== 'canal'),
      { keep: (_, squareMetres) => squareMetres >= 0.5 * HECTARE, simplifySquareMetres: 200 },
    ),
    canal: simplifyAreas(
      water.filter(({ properties }) => properties.class === 'canal'),
      { keep: () => true, simplifySquareMetres: 20 },
    ),
    green: simplifyAreas(green, {
      keep: ({ name_nl: named }, squareMetres) => squareMetres >= (named ? 1 : 2) * HECTARE,
      simplifySquareMetres: 1_000,
    }),
    rail: simplifyLines(
      rail.filter(({ properties }) => properties.class === 'rail'),
      {
        group: ({ tunnel }) => ({ tunnel: tunnel === 'yes' }),
        simplifySquareMetres: 1_000,
        shortestMetres: 200,
      },
    ),
    metro: simplifyLines(metro, {
      group: ({ ref, colour }) => ({ ref, colour }),
      simplifySquareMetres: 600,
      shortestMetres: 0,
    }),
    roads: simplifyLines(
      // Slip roads and tunnels run beside the road that people know.
      roads
        .filter(({ properties }) => !properties.link && !properties.tunnel)
        .filter(({ properties }) => ROADS.some((road) => road === properties.class)),
      {
        group: ({ class: road }) => ({ class: road }),
        simplifySquareMetres: 800,
        shortestMetres: 100,
      },
    ),
    vijfhoek: simplifyAreas(vijfhoek, { keep: () => true, simplifySquareMetres: 20 }),
  }
}
