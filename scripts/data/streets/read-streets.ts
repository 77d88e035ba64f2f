import type { MunicipalityCode } from '../../../src/core/districts/district.ts'
import type { Street } from '../../../src/core/search/street.ts'
import type { ProblemLog } from '../problem-log.ts'
import { readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { position } from '../read/feature-table.ts'
import type { Geography } from '../read/geography.ts'
import { numberCell } from '../read/number-cell.ts'
import { roundTo } from '../round-to.ts'

const STREETS_FILE = 'services/streets.csv'

/** Decimals of a point: about a metre. */
const POINT_DECIMALS = 5

const COLUMNS = ['name_nl', 'name_fr', 'municipality_nl', 'lon', 'lat'] as const

/**
 * Reads the streets, every row one street of one municipality, by municipality and name. A street
 * with the same name in two municipalities is two streets.
 */
export function readStreets(
  files: DataFolder,
  geography: Geography,
  log: ProblemLog,
): readonly Street[] {
  const nisByName = new Map<string, MunicipalityCode>(
    geography.municipalities.map(({ municipality }) => [municipality.name.nl, municipality.nis]),
  )
  const rows = readCsvTable(STREETS_FILE, requireFile(files, STREETS_FILE), COLUMNS, log)
  return rows
    .flatMap(({ line, cells }): Street[] => {
      const fault = (reason: string) => log.add(STREETS_FILE, `line ${line}`, reason)
      const { name_nl: nl, name_fr: fr } = cells
      const municipality = nisByName.get(cells.municipality_nl)
      const point = position.safeParse([numberCell(cells.lon), numberCell(cells.lat)])
      if (nl === '' && fr === '') fault('no name')
      if (municipality === undefined) fault(`unknown municipality "${cells.municipality_nl}"`)
      if (!point.success) fault(`"${cells.lon}, ${cells.lat}" is no point in or near the region`)
      if (municipality === undefined || !point.success) return []
      const [longitude, latitude] = point.data
      return [
        {
          name: { nl, fr },
          municipality,
          point: [roundTo(longitude, POINT_DECIMALS), roundTo(latitude, POINT_DECIMALS)],
        },
      ]
    })
    .sort(byMunicipalityAndName)
}

function byMunicipalityAndName(a: Street, b: Street): number {
  return (
    compare(a.municipality, b.municipality) ||
    compare(a.name.nl, b.name.nl) ||
    compare(a.name.fr, b.name.fr) ||
    a.point[0] - b.point[0] ||
    a.point[1] - b.point[1]
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
