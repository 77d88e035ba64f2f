import {
  DIRECTIONS,
  type Direction,
  type IndicatorId,
  THEMES,
  type Theme,
  UNITS,
  type Unit,
  VALUE_KINDS,
  type ValueKind,
} from '../../../src/core/indicators/indicator.ts'
import type { ProblemLog } from '../problem-log.ts'
import { readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { isMemberOf } from '../read/member-of.ts'
import { integerCell } from '../read/number-cell.ts'

export const DEFINITIONS_FILE = 'indicators/definitions.csv'

/** `shown` indicators are published; `input` ones only feed a derived share. */
const ROLES = ['shown', 'input'] as const

/** A share in per cent: 100 × numerator / denominator, cell by cell. */
export interface Derivation {
  readonly numerator: IndicatorId
  readonly denominator: IndicatorId
}

export interface IndicatorDefinition {
  readonly line: number
  readonly id: IndicatorId
  readonly role: (typeof ROLES)[number]
  readonly theme: Theme
  readonly unit: Unit
  readonly valueKind: ValueKind
  readonly direction: Direction
  readonly decimals: number
  readonly derivation: Derivation | null
}

const COLUMNS = [
  'id',
  'role',
  'theme',
  'unit',
  'value_kind',
  'direction',
  'decimals',
  'derived_from',
] as const

/** Reads our own table of indicators and checks every word in it. */
export function readDefinitions(
  files: DataFolder,
  log: ProblemLog,
): readonly IndicatorDefinition[] {
  const rows = readCsvTable(DEFINITIONS_FILE, requireFile(files, DEFINITIONS_FILE), COLUMNS, log)
  const ids = new Set(rows.map(({ cells }) => cells.id))
  const seen = new Set<string>()
  return rows.flatMap(({ line, cells }) => {
    const fault = (reason: string) => log.add(DEFINITIONS_FILE, `line ${line}`, reason)
    const { id, role, theme, unit, value_kind: valueKind, direction } = cells
    const decimals = integerCell(cells.decimals)
    const derivation = readDerivation(cells.derived_from)
    if (!/^[a-z0-9_]+$/.test(id)) fault(`"${id}" is no indicator id`)
    if (seen.has(id)) fault(`duplicate indicator ${id}`)
    seen.add(id)
    if (!isMemberOf(ROLES, role)) fault(`unknown role "${role}"`)
    if (!isMemberOf(THEMES, theme)) fault(`unknown theme "${theme}"`)
    if (!isMemberOf(UNITS, unit)) fault(`unknown unit "${unit}"`)
    if (!isMemberOf(VALUE_KINDS, valueKind)) fault(`unknown value kind "${valueKind}"`)
    if (!isMemberOf(DIRECTIONS, direction)) fault(`unknown direction "${direction}"`)
    if (decimals === null || decimals > 3) fault(`decimals "${cells.decimals}" is not 0 to 3`)
    if (derivation === 'malformed') fault(`derived_from "${cells.derived_from}" is not a/b`)
    else if (derivation) {
      for (const part of [derivation.numerator, derivation.denominator]) {
        if (!ids.has(part)) fault(`unknown indicator ${part} in derived_from`)
      }
    }
    if (
      !isMemberOf(ROLES, role) ||
      !isMemberOf(THEMES, theme) ||
      !isMemberOf(UNITS, unit) ||
      !isMemberOf(VALUE_KINDS, valueKind) ||
      !isMemberOf(DIRECTIONS, direction) ||
      decimals === null ||
      derivation === 'malformed'
    ) {
      return []
    }
    return [{ line, id, role, theme, unit, valueKind, direction, decimals, derivation }]
  })
}

function readDerivation(cell: string): Derivation | null | 'malformed' {
  if (cell === '') return null
  const [numerator, denominator, ...rest] = cell.split('/')
  if (!numerator || !denominator || rest.length > 0) return 'malformed'
  return { numerator, denominator }
}
