import type { PopulationCell } from '../../../src/core/access/population-cell.ts'
import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type { SectorPopulation } from '../../../src/data/schemas/sector-population-schema.ts'
import { SECTORS_SOURCE } from '../reach/reach-sources.ts'
import { SECTORS_YEAR } from './read-sectors.ts'

/** Inhabitants of the sectors of each residential district: what reach figures are weighed with. */
export function sectorPopulation(
  cells: readonly PopulationCell[],
  residential: readonly DistrictCode[],
): SectorPopulation {
  return {
    year: SECTORS_YEAR,
    source: SECTORS_SOURCE,
    districts: residential,
    inhabitants: residential.map((code) =>
      cells
        .filter(({ district }) => district === code)
        .reduce((sum, { inhabitants }) => sum + inhabitants, 0),
    ),
  }
}
