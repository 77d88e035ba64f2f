import Papa from 'papaparse'
import type { Indicator } from '../../core/indicators/indicator.ts'
import {
  DIRECTIONS,
  type Direction,
  UNITS,
  type Unit,
  VALUE_KINDS,
  type ValueKind,
} from '../../core/indicators/indicator.ts'
import { DATA_PACKAGE_COLUMNS, dataPackagePath } from '../../core/own/data-package-contract.ts'
import type { Archive } from '../container/read-archive.ts'
import type { FigureColumn, FigureRow } from '../figures/figure-table.ts'
import { IMPORT_LIMITS } from '../limits.ts'
import { refuse } from '../problem-error.ts'
import type { Cell } from '../table.ts'
import type { FigureLayout } from './figure-layout.ts'
import { yearOf } from './heading-parts.ts'

/** Tables of the package that are read: the catalogue and the figures. */
export const DATA_PACKAGE_PARTS: readonly string[] = [
  dataPackagePath('indicators'),
  dataPackagePath('observations'),
]

const VALUE_COLUMN = DATA_PACKAGE_COLUMNS.observations[3]

/**
 * Reads the figures of a data package as this map writes it.
 *
 * @param parts by path inside the package
 * @throws ProblemError `damagedFile` when a table or column lacks, or a limit
 */
export function readDataPackage(parts: Archive): FigureLayout {
  const observations = readTable(parts, 'observations')
  const catalogue = new Map(
    readTable(parts, 'indicators').map((row) => [row.get('indicator') ?? '', row]),
  )
  if (observations.length > IMPORT_LIMITS.rows) {
    refuse({ kind: 'tooManyRows', rows: observations.length, mostRows: IMPORT_LIMITS.rows })
  }
  const columnOf = new Map<string, FigureColumn>()
  const rows = observations.map((row, index): FigureRow => {
    const textOf = (name: string): string => row.get(name) ?? ''
    const id = textOf('indicator')
    const column = columnOf.get(id) ?? packageColumn(id, catalogue.get(id), columnOf.size)
    columnOf.set(id, column)
    const cells: Cell[] = []
    cells[column.index] = textOf('value') === '' ? null : textOf('value')
    const year = yearOf(textOf('year'))
    if (year === null) {
      refuse({ kind: 'badYear', cell: { row: index + 2, column: 'year', text: textOf('year') } })
    }
    return {
      row: index + 2,
      cells,
      code: textOf('district'),
      name: '',
      year,
      reason: textOf('missing_reason'),
    }
  })
  return {
    format: 'dataPackage',
    sheet: null,
    decimalMark: '.',
    ignoredColumns: [],
    notes: [],
    table: { places: 'districts', columns: [...columnOf.values()], rows },
  }
}

type PackageRow = ReadonlyMap<string, string>

function readTable(parts: Archive, table: 'indicators' | 'observations'): readonly PackageRow[] {
  const path = dataPackagePath(table)
  const bytes = parts.get(path)
  if (bytes === undefined) return refuse({ kind: 'damagedFile', detail: `${path} lacks` })
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), {
    delimiter: ',',
    skipEmptyLines: true,
    preview: IMPORT_LIMITS.rows + 2,
  })
  const [headings = [], ...rows] = data
  const absent = DATA_PACKAGE_COLUMNS[table].find((column) => !headings.includes(column))
  if (absent !== undefined) refuse({ kind: 'damagedFile', detail: `${path}: ${absent} lacks` })
  return rows.map((row) => new Map(headings.map((heading, index) => [heading, row[index] ?? ''])))
}

function packageColumn(id: string, row: PackageRow | undefined, index: number): FigureColumn {
  const textOf = (name: string): string => row?.get(name) ?? ''
  const nl = textOf('name_nl')
  const fr = textOf('name_fr')
  return {
    index,
    heading: nl || fr || id || VALUE_COLUMN,
    name: nl === '' && fr === '' ? { nl: id, fr: '' } : { nl, fr },
    unitText: textOf('unit'),
    year: null,
    known: catalogued(textOf),
  }
}

/** What the catalogue of the package tells of a column; null when it is not complete. */
function catalogued(
  textOf: (name: string) => string,
): Pick<Indicator, 'unit' | 'valueKind' | 'direction' | 'decimals'> | null {
  const unit = UNITS.find((one): one is Unit => one === textOf('unit'))
  const valueKind = VALUE_KINDS.find((one): one is ValueKind => one === textOf('value_kind'))
  const direction = DIRECTIONS.find((one): one is Direction => one === textOf('direction'))
  const decimals = /^\d$/.test(textOf('decimals')) ? Number(textOf('decimals')) : null
  return unit && valueKind && direction && decimals !== null
    ? { unit, valueKind, direction, decimals }
    : null
}
