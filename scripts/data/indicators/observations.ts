import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type { IndicatorId } from '../../../src/core/indicators/indicator.ts'
import type { MissingReason } from '../../../src/core/indicators/observation.ts'
import { rangeFault, YEAR_RANGE } from '../check/value-range.ts'
import type { ProblemLog } from '../problem-log.ts'
import { type CsvRow, readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { integerCell, numberCell } from '../read/number-cell.ts'
import type { IndicatorDefinition } from './indicator-definitions.ts'

const OBSERVATIONS_FILE = 'indicators/district_indicators.csv'

const COLUMNS = ['mdrc', 'indicator_id', 'year', 'value', 'flag', 'source_id'] as const
type Row = CsvRow<(typeof COLUMNS)[number]>

/** A cell of the source: a value with its source, or the reason why there is none. */
export type SourceCell =
  | { readonly kind: 'observed'; readonly value: number; readonly sourceId: string }
  | { readonly kind: 'missing'; readonly reason: MissingReason }

/** Cells by indicator, year and district; what is absent is not in the edition. */
export type Observations = ReadonlyMap<
  IndicatorId,
  ReadonlyMap<number, ReadonlyMap<DistrictCode, SourceCell>>
>

/** Flags of the source for a cell without a value. `ok` is the one for a cell with a value. */
const REASON_OF_FLAG: Readonly<Record<string, MissingReason>> = {
  ND: 'notAvailable',
  VS: 'belowThreshold',
  ND_or_VS: 'notAvailableOrBelowThreshold',
  GM: 'notPublished',
  missing: 'emptyInSource',
}

/** Codes that a row may name. */
export interface KnownCodes {
  readonly definitions: readonly IndicatorDefinition[]
  readonly districts: ReadonlySet<DistrictCode>
  readonly sources: ReadonlySet<string>
}

/** Reads the figures per district; every row is checked, also those of ground districts. */
export function readObservations(
  files: DataFolder,
  known: KnownCodes,
  log: ProblemLog,
): Observations {
  const content = requireFile(files, OBSERVATIONS_FILE)
  const definitions = new Map(known.definitions.map((definition) => [definition.id, definition]))
  const byIndicator = new Map<IndicatorId, Map<number, Map<DistrictCode, SourceCell>>>()
  for (const row of readCsvTable(OBSERVATIONS_FILE, content, COLUMNS, log)) {
    const fault = (reason: string) => log.add(OBSERVATIONS_FILE, `line ${row.line}`, reason)
    const { mdrc, indicator_id: id, year: yearText, source_id: sourceId } = row.cells
    const district = integerCell(mdrc)
    const year = integerCell(yearText)
    const definition = definitions.get(id)
    if (district === null || !known.districts.has(district)) fault(`unknown district ${mdrc}`)
    if (definition === undefined) fault(`unknown indicator ${id}`)
    if (!known.sources.has(sourceId)) fault(`unknown source ${sourceId}`)
    if (year === null || year < YEAR_RANGE.first || year > YEAR_RANGE.last) {
      fault(`year "${yearText}" is not ${YEAR_RANGE.first} to ${YEAR_RANGE.last}`)
    }
    if (definition?.derivation) fault(`${id} is derived and can not be in the source`)
    if (district === null || year === null || definition === undefined) continue
    const cell = readCell(row, definition, fault)
    const years = byIndicator.get(id) ?? new Map<number, Map<DistrictCode, SourceCell>>()
    const cells = years.get(year) ?? new Map<DistrictCode, SourceCell>()
    if (cells.has(district)) fault(`duplicate key: district ${mdrc}, indicator ${id}, year ${year}`)
    if (cell) cells.set(district, cell)
    byIndicator.set(id, years.set(year, cells))
  }
  return byIndicator
}

function readCell(
  { cells }: Row,
  { unit }: IndicatorDefinition,
  fault: (reason: string) => void,
): SourceCell | null {
  const { value: text, flag, source_id: sourceId } = cells
  const reason = REASON_OF_FLAG[flag]
  if (flag !== 'ok' && reason === undefined) {
    fault(`unknown flag "${flag}"`)
    return null
  }
  if (reason !== undefined) {
    if (text !== '') fault(`value "${text}" with the flag ${flag} of a missing one`)
    return { kind: 'missing', reason }
  }
  if (text === '') {
    fault('no value with the flag ok')
    return null
  }
  const value = numberCell(text)
  const outside = value === null ? `"${text}" is no number` : rangeFault(value, unit)
  if (outside !== null) fault(outside)
  return value === null ? null : { kind: 'observed', value, sourceId }
}
