import type { OfficialName } from '../../../src/core/districts/district.ts'
import type { Unit } from '../../../src/core/indicators/indicator.ts'
import type { ProblemLog } from '../problem-log.ts'
import { readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import type { IndicatorDefinition } from './indicator-definitions.ts'

const NAMES_FILE = 'indicators/indicator_names.csv'

const COLUMNS = ['indicator_id', 'name_nl', 'name_fr', 'unit'] as const

/** How the publisher writes our units. */
const PUBLISHED_UNITS: Readonly<Record<string, Unit>> = {
  '€': 'euros',
  '%': 'percent',
  'inw/km²': 'inhabitantsPerSquareKilometre',
  'huisv/100 huishoudens': 'dwellingsPer100Households',
  'dB(A)': 'decibels',
  'µg/m³': 'microgramsPerCubicMetre',
  inwoners: 'inhabitants',
  personen: 'inhabitants',
}

/**
 * Names as published, by indicator. Checks that every indicator that is not derived has a row and
 * that the publisher's unit is ours.
 */
export function readPublishedNames(
  files: DataFolder,
  definitions: readonly IndicatorDefinition[],
  log: ProblemLog,
): ReadonlyMap<string, OfficialName> {
  const defined = new Map(definitions.map((definition) => [definition.id, definition]))
  const names = new Map<string, OfficialName>()
  const rows = readCsvTable(NAMES_FILE, requireFile(files, NAMES_FILE), COLUMNS, log)
  for (const { line, cells } of rows) {
    const { indicator_id: id, unit } = cells
    const fault = (reason: string) => log.add(NAMES_FILE, `line ${line}`, reason)
    const definition = defined.get(id)
    if (definition === undefined) fault(`unknown indicator ${id}`)
    else if (PUBLISHED_UNITS[unit] !== definition.unit) {
      fault(`unit "${unit}" is not the ${definition.unit} of ${id}`)
    }
    if (names.has(id)) fault(`duplicate indicator ${id}`)
    names.set(id, { nl: seenName(cells.name_nl), fr: seenName(cells.name_fr) })
  }
  for (const { id, derivation } of definitions) {
    if (derivation === null && !names.has(id)) log.add(NAMES_FILE, '', `no row for indicator ${id}`)
  }
  return names
}

/** A text in parentheses is a remark that the publisher's name was not seen. */
function seenName(name: string): string {
  return name.startsWith('(') ? '' : name
}
