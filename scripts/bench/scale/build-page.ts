import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { build } from 'vite'

const ROOT = new URL('../../../', import.meta.url).pathname

/** Geometry that the page fetches, by its address; all other polygons are synthetic. */
export const REAL_GEOMETRY = {
  districts: 'districts.geojson',
  sectors: 'sectors.geojson',
} as const

/**
 * Builds the page that draws many polygons with the code of the app, as it is built for the app.
 *
 * @param folder where it goes, with the geometry of the wijken and the sectors beside it
 */
export async function buildScalePage(folder: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
  })
  mkdirSync(folder, { recursive: true })
  const districts = readFileSync(join(ROOT, 'public/geo/districts.geojson'))
  writeFileSync(join(folder, REAL_GEOMETRY.districts), districts)
  const sectors: FeatureCollection = JSON.parse(
    readFileSync(join(ROOT, 'data/geo/sectors_2025.geojson'), 'utf8'),
  )
  const features = sectors.features.map(({ geometry }, index) => ({
    type: 'Feature',
    id: index + 1,
    properties: { code: index + 1, kind: 'residential' },
    geometry,
  }))
  writeFileSync(
    join(folder, REAL_GEOMETRY.sectors),
    JSON.stringify({ type: 'FeatureCollection', features }),
  )
}
