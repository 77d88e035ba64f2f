import type { DistrictCode } from '../../core/districts/district.ts'
import type { SeriesColumns, Unit, ValueKind } from '../../core/indicators/indicator.ts'
import type { MissingReason } from '../../core/indicators/observation.ts'
import type { OwnIndicator } from '../../core/own/own-data.ts'
import { ownIndicatorId } from '../../core/own/own-id.ts'
import type { SectorRule } from '../../core/own/sector-rule.ts'
import { kindOf, unitOf } from '../text/unit-text.ts'
import { type IndicatorFigures, indicatorKey } from './join-columns.ts'
import type { ReadCell } from './read-cells.ts'

/** More are not shown. */
const MOST_DECIMALS = 3

/** The cells of one year by wijk. */
export interface DistrictYear {
  readonly year: number
  readonly cells: ReadonlyMap<DistrictCode, ReadCell>
}

/** What a column counts, as far as the file, the catalogue and the person tell. */
export interface ColumnKind {
  readonly unit: Unit | null
  readonly valueKind: ValueKind | null
}

/** @param chosen by the person, by heading or name */
export function columnKind(
  { column: { heading, name, unitText, known } }: Pick<IndicatorFigures, 'column'>,
  chosen: ReadonlyMap<string, ValueKind>,
): ColumnKind {
  const unit = known?.unit ?? unitOf(unitText)
  const named = name.nl === '' ? name.fr : name.nl
  const valueKind =
    chosen.get(heading) ?? chosen.get(named) ?? known?.valueKind ?? kindOf(named, unit)
  return { unit, valueKind }
}

/**
 * An own indicator from its figures per wijk. A wijk that the file does not name has the reason
 * `notInFile`.
 *
 * @param residential codes of all residential wijken, in the order of the edition
 * @param setId source of every figure
 */
export function makeIndicator(
  figures: Pick<IndicatorFigures, 'column'>,
  years: readonly DistrictYear[],
  kind: ColumnKind,
  residential: readonly DistrictCode[],
  setId: string,
  combinedBy: SectorRule | null,
): OwnIndicator {
  const { column } = figures
  const id = ownIndicatorId(indicatorKey(column))
  const columns = seriesColumns(id, years, residential, setId)
  const values = columns.values.flat().filter((value) => value !== null)
  return {
    id,
    name: column.name,
    unit: kind.unit,
    unitText: column.unitText,
    valueKind: kind.valueKind,
    direction: column.known?.direction ?? 'neutral',
    decimals: column.known?.decimals ?? Math.min(MOST_DECIMALS, mostDecimals(values)),
    columns,
    combinedBy,
  }
}

function seriesColumns(
  id: string,
  years: readonly DistrictYear[],
  residential: readonly DistrictCode[],
  setId: string,
): SeriesColumns {
  const cellsOf = ({ cells }: DistrictYear): readonly ReadCell[] =>
    residential.map((code) => cells.get(code) ?? NOT_IN_FILE)
  return {
    id,
    years: years.map(({ year }) => year),
    districts: residential,
    values: years.map((year) =>
      cellsOf(year).map((cell) => (cell.kind === 'number' ? cell.value : null)),
    ),
    missing: years.map((year) =>
      Object.fromEntries(
        cellsOf(year).flatMap((cell, index): (readonly [string, MissingReason])[] =>
          cell.kind === 'missing' ? [[String(residential[index]), cell.reason]] : [],
        ),
      ),
    ),
    sources: years.map((year) => cellsOf(year).map(({ kind }) => (kind === 'number' ? 0 : -1))),
    sourceIds: [setId],
  }
}

const NOT_IN_FILE: ReadCell = { kind: 'missing', reason: 'notInFile' }

function mostDecimals(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0)
}

function decimalsOf(value: number): number {
  const [, decimals = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`) ?? []
  return Math.max(0, decimals.length - Number(exponent))
}
