import type { LonLat, MunicipalityCode } from '../../../src/core/districts/district.ts'
import type { PositionCertainty, Service } from '../../../src/core/services/service.ts'
import type { ProblemLog } from '../problem-log.ts'
import { type CsvRow, readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import type { Geography } from '../read/geography.ts'
import { isMemberOf } from '../read/member-of.ts'
import { numberCell } from '../read/number-cell.ts'
import { districtFinder } from './district-at.ts'
import { readServiceDecisions, SERVICE_EXCEPTIONS_FILE } from './service-decisions.ts'

export const SERVICES_FILE = 'services/services.csv'

/** Beyond this estimate of the error a point stands for a street or quarter, not a building. */
const BUILDING_PRECISION_METRES = 100

const CONFIDENCES = ['high', 'medium', 'low', 'unverified'] as const
const COLUMNS = [
  'id',
  'type',
  'name_nl',
  'name_fr',
  'address_nl',
  'address_fr',
  'postcode',
  'municipality_nl',
  'lon',
  'lat',
  'precision_m',
  'confidence',
  'website',
  'source',
  'source_date',
  'note',
] as const
type Row = CsvRow<(typeof COLUMNS)[number]>

/** A row of the source that is not published, and why. */
interface OmittedService {
  readonly id: string
  readonly name: string
  readonly reason: string
}

export interface BuiltServices {
  readonly services: readonly Service[]
  readonly omitted: readonly OmittedService[]
}

/** Reads the services, gives each its type and district, and leaves out what we decided to. */
export function buildServices(
  files: DataFolder,
  geography: Geography,
  log: ProblemLog,
): BuiltServices {
  const { typeOfSource, byService } = readServiceDecisions(files, log)
  const nisByName = new Map<string, MunicipalityCode>(
    geography.municipalities.map(({ municipality }) => [municipality.name.nl, municipality.nis]),
  )
  const districtAt = districtFinder(geography.districts)
  const services: Service[] = []
  const omitted: OmittedService[] = []
  const seen = new Set<string>()
  const rows = readCsvTable(SERVICES_FILE, requireFile(files, SERVICES_FILE), COLUMNS, log)
  for (const row of rows) {
    const { id, type: sourceType, name_nl: nl, name_fr: fr } = row.cells
    const fault = (reason: string) => log.add(SERVICES_FILE, `line ${row.line}`, reason)
    if (id === '' || seen.has(id)) fault(`duplicate or empty service id "${id}"`)
    seen.add(id)
    if (nl === '' && fr === '') fault('no name')
    const decision = byService.get(id)
    if (decision?.kind === 'omit') {
      omitted.push({ id, name: nl || fr, reason: decision.reason })
      continue
    }
    const type = decision?.type ?? typeOfSource.get(sourceType)
    const municipality = nisByName.get(row.cells.municipality_nl)
    const position = readPosition(row, fault)
    const district = position.point ? districtAt(position.point) : null
    const { confidence } = row.cells
    if (type === undefined) fault(`unknown service type "${sourceType}"`)
    if (municipality === undefined) fault(`unknown municipality "${row.cells.municipality_nl}"`)
    if (position.point && district === null) fault('the point lies in no district')
    if (!isMemberOf(CONFIDENCES, confidence)) {
      fault(`unknown confidence "${confidence}"`)
      continue
    }
    if (row.cells.source === '') fault('missing provenance: source')
    if (type === undefined || municipality === undefined) continue
    services.push({
      id,
      type,
      sourceType,
      name: { nl, fr },
      address: { nl: row.cells.address_nl, fr: row.cells.address_fr },
      postcode: row.cells.postcode,
      municipality,
      district,
      ...position,
      confidence,
      website: row.cells.website,
      source: row.cells.source,
      sourceDate: row.cells.source_date,
      note: row.cells.note,
    })
  }
  for (const id of byService.keys()) {
    if (!seen.has(id)) log.add(SERVICE_EXCEPTIONS_FILE, '', `unknown service ${id}`)
  }
  return { services, omitted }
}

interface ServicePosition {
  readonly point: LonLat | null
  readonly precisionMetres: number | null
  readonly certainty: PositionCertainty
}

function readPosition({ cells }: Row, fault: (reason: string) => void): ServicePosition {
  const { lon, lat, precision_m: precision } = cells
  const nowhere = { point: null, precisionMetres: null, certainty: 'none' } as const
  if (lon === '' && lat === '') {
    if (precision !== '') fault('a precision without a point')
    return nowhere
  }
  const longitude = numberCell(lon)
  const latitude = numberCell(lat)
  const precisionMetres = numberCell(precision)
  if (longitude === null || latitude === null) fault(`"${lon}, ${lat}" is no point`)
  if (precisionMetres === null || precisionMetres < 0 || precisionMetres > 5000) {
    fault(`precision "${precision}" is not 0 to 5000 m`)
  }
  if (longitude === null || latitude === null || precisionMetres === null) return nowhere
  const certainty = precisionMetres > BUILDING_PRECISION_METRES ? 'street' : 'building'
  return { point: [longitude, latitude], precisionMetres, certainty }
}
