import type { SectorEdition } from '../../../src/core/own/sector-edition.ts'
import { SECTORS_FILE, SECTORS_YEAR, type Sector } from '../population/read-sectors.ts'
import type { ProblemLog } from '../problem-log.ts'
import { readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, provenanceOf, requireFile } from '../read/data-folder.ts'
import type { Geography } from '../read/geography.ts'
import { integerCell, numberCell } from '../read/number-cell.ts'

const SECTORS_OF_2022 = 'indicators/sectors_2022.csv'
const COUNT_OF_2022 = 724

const COLUMNS = ['cd_sector', 'mdrc', 'pop_census2021'] as const

/**
 * The drawings of the statistical sectors, newest first, each sector with its wijk and inhabitants:
 * what figures per sector are joined to wijken with. Codes changed between the two.
 *
 * @param sectors of 2025
 */
export function sectorEditions(
  files: DataFolder,
  geography: Geography,
  sectors: readonly Sector[],
  log: ProblemLog,
): readonly SectorEdition[] {
  const newest = {
    sectorsOf: SECTORS_YEAR,
    inhabitantsOf: String(SECTORS_YEAR),
    source: provenanceOf(files, SECTORS_FILE).publisher,
    codes: sectors.map(({ code }) => code),
    districts: sectors.map(({ district }) => district),
    inhabitants: sectors.map(({ inhabitants }) => inhabitants),
  }
  return [newest, editionOf2022(files, geography, log)]
}

/** A sector that the census does not name has nobody in it: its weight is 0. */
function editionOf2022(files: DataFolder, geography: Geography, log: ProblemLog): SectorEdition {
  const districts = new Set(geography.districts.map(({ district }) => district.code))
  const rows = readCsvTable(SECTORS_OF_2022, requireFile(files, SECTORS_OF_2022), COLUMNS, log).map(
    ({ line, cells }) => {
      const { cd_sector: code, mdrc, pop_census2021: census } = cells
      const district = integerCell(mdrc) ?? -1
      const inhabitants = census === '' ? 0 : (numberCell(census) ?? -1)
      const fault = (reason: string) => log.add(SECTORS_OF_2022, `line ${line}`, reason)
      if (!/^21\d{3}[A-Z][0-9A-Z]{2}[0-9A-Z-]$/.test(code)) fault(`"${code}" is no sector code`)
      if (!districts.has(district)) fault(`unknown district "${mdrc}"`)
      if (!Number.isInteger(inhabitants) || inhabitants < 0) fault(`"${census}" are no inhabitants`)
      return { code, district, inhabitants }
    },
  )
  if (new Set(rows.map(({ code }) => code)).size !== COUNT_OF_2022) {
    log.add(SECTORS_OF_2022, '', `not ${COUNT_OF_2022} different sectors`)
  }
  const sorted = rows.sort((a, b) => (a.code < b.code ? -1 : 1))
  return {
    sectorsOf: 2022,
    inhabitantsOf: 'Census 2021',
    source: provenanceOf(files, SECTORS_OF_2022).publisher,
    codes: sorted.map(({ code }) => code),
    districts: sorted.map(({ district }) => district),
    inhabitants: sorted.map(({ inhabitants }) => inhabitants),
  }
}
