import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import { cellReader, formatCsv, parseCsv } from './csv-records.ts'
import { readSectorWorkbook, type SectorRow } from './read-sector-workbook.ts'
import type { RefreshContext, RefreshedPart } from './refreshed-part.ts'
import { ADDRESSES } from './source-addresses.data.ts'

const NAME = 'fiscal incomes per sector (Statbel)'
const KNOWN_YEAR = 2019
const KNOWN_FILE = `indicators/sector_income_${KNOWN_YEAR}.csv`
const SECTOR_TABLES = ['indicators/sectors_2022.csv']

/** Figures of the known year that must come out as in the edition: it shows the columns are right. */
const SMALLEST_AGREEMENT = 0.95
/** Sectors whose wijk is not known, after a change of codes. */
const LARGEST_UNPLACED = 0.1

const COLUMNS = {
  year: 'CD_YEAR',
  sector: 'CD_SECTOR',
  name: 'TX_SECTOR_DESCR_FR',
  median: 'MS_MEDIAN_NET_TAXABLE_INC',
  declarations: 'MS_NBR_NON_ZERO_INC',
  total: 'MS_TOT_NET_TAXABLE_INC',
  mean: 'MS_AVG_TOT_NET_TAXABLE_INC',
} as const

/** The newest income year of every sector, as a table of its own beside the one of 2019. */
export async function refreshIncome({ download, oldFile }: RefreshContext): Promise<RefreshedPart> {
  const request = { name: NAME, url: ADDRESSES.statbelIncome.url }
  const { value: rows, retrieved } = await download(request, 'xlsx', ({ body }) =>
    readSectorWorkbook(NAME, body, Object.values(COLUMNS)),
  )
  const known = parseCsv(oldFile(KNOWN_FILE))
  const knownCell = cellReader(known)
  checkKnownYear(
    rows,
    new Map(
      known.rows.map((row) => [knownCell(row, 'cd_sector'), knownCell(row, 'median_statbel')]),
    ),
  )
  const years = rows.map((row) => Number(row[COLUMNS.year]))
  const newest = years.reduce((a, b) => Math.max(a, b), 0)
  const notes = [
    `Incomes per sector: newest income year ${newest}, ${KNOWN_YEAR} as in the edition.`,
  ]
  if (newest <= KNOWN_YEAR) return { files: [], notes }

  const districtOf = districtsOfSectors(oldFile)
  const fresh = rows
    .filter((row) => Number(row[COLUMNS.year]) === newest)
    .toSorted((a, b) => ((a.CD_SECTOR ?? '') < (b.CD_SECTOR ?? '') ? -1 : 1))
  const unplaced = fresh.filter((row) => !districtOf.has(row.CD_SECTOR ?? ''))
  if (unplaced.length > LARGEST_UNPLACED * fresh.length) {
    const reason = `the wijk of ${unplaced.length} of ${fresh.length} sectors is not known: the codes changed`
    throw new RefreshStopped(NAME, reason, ADVICE.maintainer)
  }
  const content = formatCsv({
    columns: [
      'cd_sector',
      'mdrc',
      'name',
      'year',
      'median_statbel',
      'n_declarations',
      'total_net_taxable',
      'mean_statbel',
    ],
    rows: fresh.map((row) => [
      row.CD_SECTOR ?? '',
      districtOf.get(row.CD_SECTOR ?? '') ?? '',
      row[COLUMNS.name] ?? '',
      String(newest),
      row[COLUMNS.median] ?? '',
      row[COLUMNS.declarations] ?? '',
      row[COLUMNS.total] ?? '',
      row[COLUMNS.mean] ?? '',
    ]),
  })
  const provenance = {
    publisher: 'Statbel, fiscal incomes per statistical sector',
    edition: `income year ${newest}`,
    licenceAsStated: 'open data; CC BY 4.0 as quoted by another project, licence text not read',
    foundIn: ADDRESSES.statbelIncome.url,
  }
  notes.push(`${fresh.length} sectors of ${newest}, the wijk of ${unplaced.length} is not known.`)
  const path = `indicators/sector_income_${newest}.csv`
  return { files: [{ path, content, provenance, retrieved }], notes }
}

function checkKnownYear(rows: readonly SectorRow[], known: ReadonlyMap<string, string>): void {
  const compared = rows.filter(
    (row) =>
      Number(row[COLUMNS.year]) === KNOWN_YEAR &&
      (known.get(row.CD_SECTOR ?? '') ?? '') !== '' &&
      row[COLUMNS.median] !== '',
  )
  const equal = compared.filter(
    (row) => Math.abs(Number(known.get(row.CD_SECTOR ?? '')) - Number(row[COLUMNS.median])) <= 1,
  )
  if (compared.length === 0 || equal.length < SMALLEST_AGREEMENT * compared.length) {
    const reason = `the medians of ${KNOWN_YEAR} are not those of the edition (${equal.length} of ${compared.length} agree)`
    throw new RefreshStopped(NAME, reason, ADVICE.maintainer)
  }
}

function districtsOfSectors(oldFile: (path: string) => string): ReadonlyMap<string, string> {
  const districts = new Map<string, string>()
  for (const path of SECTOR_TABLES) {
    const table = parseCsv(oldFile(path))
    const cell = cellReader(table)
    for (const row of table.rows) districts.set(cell(row, 'cd_sector'), cell(row, 'mdrc'))
  }
  const features = JSON.parse(oldFile('geo/sectors_2025.geojson')).features as readonly {
    readonly properties: { readonly cd_sector: string; readonly mdrc: number }
  }[]
  for (const { properties } of features) {
    districts.set(properties.cd_sector, String(properties.mdrc))
  }
  return districts
}
