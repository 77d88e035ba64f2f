import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type { IndicatorId, SeriesColumns } from '../../../src/core/indicators/indicator.ts'
import type { MissingReason } from '../../../src/core/indicators/observation.ts'
import type { SourceCell } from './observations.ts'

/**
 * The columns of a series over the residential districts. A year in which no residential
 * district has a value is not offered; a district without a cell is `notInEdition`.
 *
 * @param districts residential districts, ascending
 */
export function seriesColumns(
  id: IndicatorId,
  cells: ReadonlyMap<number, ReadonlyMap<DistrictCode, SourceCell>>,
  districts: readonly DistrictCode[],
): SeriesColumns {
  const rows = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([year, byDistrict]) => ({ year, cells: districts.map((code) => byDistrict.get(code)) }))
    .filter((row) => row.cells.some((cell) => cell?.kind === 'observed'))
  const sourceIds = [
    ...new Set(
      rows.flatMap((row) =>
        row.cells.flatMap((cell) => (cell?.kind === 'observed' ? [cell.sourceId] : [])),
      ),
    ),
  ].sort()
  return {
    id,
    years: rows.map(({ year }) => year),
    districts,
    values: rows.map((row) =>
      row.cells.map((cell) => (cell?.kind === 'observed' ? cell.value : null)),
    ),
    missing: rows.map((row) => missingOf(row.cells, districts)),
    sources: rows.map((row) =>
      row.cells.map((cell) => (cell?.kind === 'observed' ? sourceIds.indexOf(cell.sourceId) : -1)),
    ),
    sourceIds,
  }
}

function missingOf(
  cells: readonly (SourceCell | undefined)[],
  districts: readonly DistrictCode[],
): Readonly<Record<string, MissingReason>> {
  const missing: Record<string, MissingReason> = {}
  districts.forEach((code, index) => {
    const cell = cells[index]
    if (cell?.kind !== 'observed') missing[String(code)] = cell?.reason ?? 'notInEdition'
  })
  return missing
}
