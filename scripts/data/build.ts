/**
 * `npm run data`: builds `public/geo/` from `data/`.
 *
 *     npx tsx scripts/data/build.ts [data folder] [output folder]
 *
 * Prints every fault with file and row and exits with 1 when there is one; nothing is then
 * changed.
 */
import { buildGeo } from './build-geo.ts'
import { DataFaults } from './problem-log.ts'

const [dataFolder = 'data', outputFolder = 'public/geo'] = process.argv.slice(2)

try {
  buildGeo(dataFolder, outputFolder)
  console.log(`${outputFolder} is built from ${dataFolder}`)
} catch (error) {
  if (!(error instanceof DataFaults)) throw error
  console.error(error.message)
  console.error(`${outputFolder} is unchanged.`)
  process.exit(1)
}
