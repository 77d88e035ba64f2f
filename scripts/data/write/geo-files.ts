import type { FeatureCollection } from 'geojson'
import type { ReachTable } from '../../../src/core/access/reach-table.ts'
import type { SharedBorder } from '../../../src/core/adjacency/adjacency.ts'
import type { MunicipalityCode } from '../../../src/core/districts/district.ts'
import type { SectorEdition } from '../../../src/core/own/sector-edition.ts'
import type { Street } from '../../../src/core/search/street.ts'
import type { Zone } from '../../../src/core/zones/zone.ts'
import type { SectorPopulation } from '../../../src/data/schemas/sector-population-schema.ts'
import type { AreaPair } from '../adjacency/shared-borders.ts'
import type { Ground } from '../ground/ground-layers.ts'
import type { BuiltIndicators } from '../indicators/build-indicators.ts'
import type { Geography } from '../read/geography.ts'
import type { BuiltSectorLevel } from '../sectors/sector-columns.ts'
import { SECTOR_INDICATOR, sectorColumns } from '../sectors/sector-columns.ts'
import type { BuiltServices } from '../services/build-services.ts'
import { streetColumns } from '../streets/street-columns.ts'
import type { AreaTopology } from '../topology/area-topology.ts'
import {
  districtBorderFeatures,
  districtFeatures,
  municipalityBorderFeatures,
  regionFeature,
} from './geometry-files.ts'
import { collectionText, type FileHeading, geojsonText, jsonText } from './json-text.ts'
import type { FileContent } from './replace-folder.ts'

/** Everything that is written, joined and checked. */
export interface BuiltEdition {
  readonly edition: string
  readonly geography: Geography
  readonly simplified: AreaTopology
  readonly borders: readonly SharedBorder[]
  readonly municipalityBorders: readonly AreaPair<MunicipalityCode>[]
  readonly zones: readonly Zone[]
  readonly indicators: BuiltIndicators
  readonly services: BuiltServices
  readonly ground: Ground
  readonly sectorPopulation: SectorPopulation
  readonly sectorEditions: readonly SectorEdition[]
  readonly sectorLevel: BuiltSectorLevel
  /** As the browser loads it. */
  readonly walkNetwork: Uint8Array
  readonly reach: ReachTable
  readonly streets: readonly Street[]
}

/** The files of `public/geo/` but the manifest: content by path. */
export function geoFiles(built: BuiltEdition): ReadonlyMap<string, FileContent> {
  const { geography, simplified, indicators, ground } = built
  const heading: FileHeading = { schemaVersion: 1, edition: built.edition }
  return new Map<string, FileContent>([
    ['edition.json', jsonText({ ...heading, ...editionContent(built) })],
    ['districts.geojson', geojsonText(heading, districtFeatures(simplified, geography))],
    [
      'municipalities.geojson',
      geojsonText(heading, municipalityBorderFeatures(simplified, built.municipalityBorders)),
    ],
    ['region.geojson', geojsonText(heading, [regionFeature(simplified)])],
    ['borders.geojson', geojsonText(heading, districtBorderFeatures(simplified, built.borders))],
    ['ground.json', layersText(heading, ground)],
    ['services.json', jsonText({ ...heading, ...built.services })],
    ['streets.json', jsonText({ ...heading, ...streetColumns(built.streets) })],
    ['sector-districts.json', jsonText({ ...heading, editions: built.sectorEditions })],
    ['sectors.json', jsonText({ ...heading, ...sectorColumns(built.sectorLevel) })],
    ['sector-shapes.json', layersText(heading, { ...built.sectorLevel.drawing })],
    ['walk-network.bin', built.walkNetwork],
    ['reach.json', jsonText({ ...heading, ...built.reach })],
    ...indicators.series.map(
      (series) => [`indicators/${series.id}.json`, jsonText({ ...heading, ...series })] as const,
    ),
  ])
}

/** Several feature collections in one file, by name. */
function layersText(
  heading: FileHeading,
  layers: Readonly<Record<string, FeatureCollection>>,
): string {
  const texts = Object.entries(layers).map(
    ([name, layer]) => `${JSON.stringify(name)}:${collectionText({}, layer)}`,
  )
  return `${JSON.stringify(heading).slice(0, -1)},\n${texts.join(',\n')}}\n`
}

function editionContent(built: BuiltEdition): object {
  const { geography, borders, zones, indicators, sectorPopulation, sectorLevel } = built
  return {
    districts: geography.districts.map(({ district }) => district),
    municipalities: geography.municipalities.map(({ municipality }) => municipality),
    borders,
    zones,
    indicators: indicators.catalogue,
    sources: indicators.sources,
    sectorPopulation,
    sectors: { indicator: SECTOR_INDICATOR, year: sectorLevel.year },
  }
}
