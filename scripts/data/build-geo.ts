import { checkBorders } from './adjacency/check-borders.ts'
import { sharedBorders } from './adjacency/shared-borders.ts'
import { buildGround } from './ground/ground-layers.ts'
import { buildIndicators, readIndicatorTables } from './indicators/build-indicators.ts'
import { editionId } from './indicators/data-sources.ts'
import { ProblemLog } from './problem-log.ts'
import { type DataFolder, readDataFolder } from './read/data-folder.ts'
import { readGeography } from './read/geography.ts'
import { buildServices } from './services/build-services.ts'
import { buildAreaTopology } from './topology/area-topology.ts'
import { checkSimplified } from './topology/check-simplified.ts'
import { checkTopology } from './topology/check-topology.ts'
import { simplifyTopology } from './topology/simplify.ts'
import { geoFiles } from './write/geo-files.ts'
import { manifestText } from './write/manifest-text.ts'
import { replaceFolder } from './write/replace-folder.ts'
import { buildZones } from './zones/build-zones.ts'

/** Smallest triangle that is kept in the borders, m²: they stay within about 12 m. */
const BORDER_SIMPLIFY_SQUARE_METRES = 90

/**
 * Builds the files of `public/geo/` from the tables of `data/`: check, join, derive, write. The
 * same input gives the same bytes. Throws DataFaults with every fault of the stage that found
 * some; `outputFolder` is then as it was.
 */
export function buildGeo(dataFolder: string, outputFolder: string): void {
  const log = new ProblemLog()
  const files = readDataFolder(dataFolder, log)
  log.stopIfAny('provenance')
  replaceFolder(outputFolder, buildFiles(files, log))
}

function buildFiles(files: DataFolder, log: ProblemLog): ReadonlyMap<string, string> {
  const geography = readGeography(files, log)
  log.stopIfAny('geography')

  const full = buildAreaTopology(geography)
  checkTopology(full, geography, log)
  const borders = sharedBorders(full, full.objects.districts.geometries).map((pair) => ({
    ...pair,
    metres: Math.round(pair.metres),
  }))
  const codes = geography.districts.map(({ district }) => district.code)
  checkBorders(borders, codes, log)
  log.stopIfAny('topology')

  const residential = geography.districts
    .filter(({ district }) => district.kind === 'residential')
    .map(({ district }) => district.code)
  const tables = readIndicatorTables(files, geography, log)
  const zones = buildZones(files, new Set(residential), log)
  const services = buildServices(files, geography, log)
  log.stopIfAny('tables')

  const ground = buildGround(files, log)
  const simplified = simplifyTopology(full, BORDER_SIMPLIFY_SQUARE_METRES)
  checkSimplified(simplified, log)
  log.stopIfAny('drawing')

  const edition = editionId(tables.sources)
  const written = geoFiles({
    edition,
    geography,
    simplified,
    zones,
    services,
    ground,
    borders,
    municipalityBorders: sharedBorders(full, full.objects.municipalities.geometries),
    indicators: buildIndicators(tables, residential),
  })
  return new Map([...written, ['manifest.json', manifestText(edition, written, files)]])
}
