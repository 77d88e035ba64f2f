import { decodeWalkNetwork } from '../../src/core/access/decode-walk-network.ts'
import { checkBorders } from './adjacency/check-borders.ts'
import { sharedBorders } from './adjacency/shared-borders.ts'
import { buildGround } from './ground/ground-layers.ts'
import {
  buildIndicators,
  joinIndicators,
  readIndicatorTables,
} from './indicators/build-indicators.ts'
import { editionId } from './indicators/data-sources.ts'
import { readSectors } from './population/read-sectors.ts'
import { sectorPopulation } from './population/sector-population.ts'
import { spreadInhabitants } from './population/spread-inhabitants.ts'
import { ProblemLog } from './problem-log.ts'
import { buildReachTable } from './reach/build-reach-table.ts'
import { reachIndicators } from './reach/reach-indicators.ts'
import { reachSources } from './reach/reach-sources.ts'
import { type DataFolder, readDataFolder } from './read/data-folder.ts'
import { readGeography } from './read/geography.ts'
import { readSectorIncomes } from './sectors/read-sector-incomes.ts'
import { sectorEditions } from './sectors/sector-editions.ts'
import { sectorSources } from './sectors/sector-sources.ts'
import { drawSectors } from './sectors/sector-topology.ts'
import { buildServices } from './services/build-services.ts'
import { readStreets } from './streets/read-streets.ts'
import { buildAreaTopology } from './topology/area-topology.ts'
import { checkSimplified } from './topology/check-simplified.ts'
import { checkTopology } from './topology/check-topology.ts'
import { simplifyTopology } from './topology/simplify.ts'
import { encodedWalkNetwork } from './walk/encoded-walk-network.ts'
import { readWalkGraph } from './walk/walk-graph.ts'
import { geoFiles } from './write/geo-files.ts'
import { manifestText } from './write/manifest-text.ts'
import { type FileContent, replaceFolder } from './write/replace-folder.ts'
import { buildZones } from './zones/build-zones.ts'

/** Smallest triangle that is kept in the borders, m²: they stay within about 12 m. */
const BORDER_SIMPLIFY_SQUARE_METRES = 90
/** The same for the smaller sectors. */
const SECTOR_SIMPLIFY_SQUARE_METRES = 40

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

function buildFiles(files: DataFolder, log: ProblemLog): ReadonlyMap<string, FileContent> {
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
  const sectors = readSectors(files, geography, log)
  const editionsOfSectors = sectorEditions(files, geography, sectors, log)
  const sectorIncomes = readSectorIncomes(files, geography, log)
  const graph = readWalkGraph(files, log)
  const streets = readStreets(files, geography, log)
  log.stopIfAny('tables')

  const spread = spreadInhabitants(sectors, graph, log)
  log.stopIfAny('inhabitants')
  const walkNetwork = encodedWalkNetwork(graph, spread)
  const reach = buildReachTable(decodeWalkNetwork(walkNetwork), services.services, log)
  log.stopIfAny('reach')

  const ground = buildGround(files, log)
  const simplified = simplifyTopology(full, BORDER_SIMPLIFY_SQUARE_METRES)
  checkSimplified(simplified, log)
  const sectorDrawing = drawSectors(sectorIncomes.sectors, SECTOR_SIMPLIFY_SQUARE_METRES, log)
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
    indicators: joinIndicators([
      buildIndicators(tables, residential),
      reachIndicators(reach, services.services, residential, reachSources(files)),
    ]),
    sectorPopulation: sectorPopulation(reach.cells, residential),
    sectorEditions: editionsOfSectors,
    sectorLevel: {
      ...sectorIncomes,
      sources: sectorSources(files),
      drawing: sectorDrawing,
    },
    walkNetwork,
    reach,
    streets,
  })
  return new Map([...written, ['manifest.json', manifestText(edition, written, files)]])
}
