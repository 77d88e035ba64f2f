import { rangeFault } from '../check/value-range.ts'
import type { ProblemLog } from '../problem-log.ts'
import { readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { integerCell, numberCell } from '../read/number-cell.ts'
import type { IndicatorDefinition } from './indicator-definitions.ts'

const BENCHMARKS_FILE = 'indicators/region_benchmarks.csv'

const COLUMNS = ['indicator_id', 'year', 'value'] as const

/** Regional values as BISA publishes them, by indicator and year. */
export type Benchmarks = ReadonlyMap<string, ReadonlyMap<number, number>>

/** Reads the regional values; the same checks as for districts. */
export function readBenchmarks(
  files: DataFolder,
  definitions: readonly IndicatorDefinition[],
  log: ProblemLog,
): Benchmarks {
  const units = new Map(definitions.map(({ id, unit }) => [id, unit]))
  const byIndicator = new Map<string, Map<number, number>>()
  const content = requireFile(files, BENCHMARKS_FILE)
  for (const { line, cells } of readCsvTable(BENCHMARKS_FILE, content, COLUMNS, log)) {
    const fault = (reason: string) => log.add(BENCHMARKS_FILE, `line ${line}`, reason)
    const { indicator_id: id, year: yearText, value: valueText } = cells
    const unit = units.get(id)
    const year = integerCell(yearText)
    const value = numberCell(valueText)
    if (unit === undefined) fault(`unknown indicator ${id}`)
    if (year === null) fault(`"${yearText}" is no year`)
    if (value === null) fault(`"${valueText}" is no number`)
    if (unit === undefined || year === null || value === null) continue
    const outside = rangeFault(value, unit)
    if (outside !== null) fault(outside)
    const years = byIndicator.get(id) ?? new Map<number, number>()
    if (years.has(year)) fault(`duplicate key: indicator ${id}, year ${year}`)
    byIndicator.set(id, years.set(year, value))
  }
  return byIndicator
}
