import JSZip from 'jszip'
// The entry without workers of its own: those start from `blob:` addresses, which the content
// security policy forbids.
import readSheets, { type Sheet } from 'read-excel-file/universal'
import type { Archive } from '../container/read-archive.ts'
import { IMPORT_LIMITS } from '../limits.ts'
import { refuse } from '../problem-error.ts'
import { type Cell, isEmptyRow, type Table } from '../table.ts'
import { inspectSheet } from './inspect-sheet.ts'

export interface Workbook {
  /** Sheets with content, in the order of the file. */
  readonly tables: readonly Table[]
  /** Cells with a formula whose stored result is read. */
  readonly formulaCells: number
}

const CONTENT_TYPES = '[Content_Types].xml'
const WORKBOOK = 'xl/workbook.xml'
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/** Whether an archive is an Office Open XML workbook. */
export function isWorkbook(paths: readonly string[]): boolean {
  return paths.includes(CONTENT_TYPES) && paths.some((path) => path.startsWith('xl/'))
}

/** Parts of a workbook that are unpacked: no pictures, no macros. */
export function isWorkbookPart(path: string): boolean {
  return path.endsWith('.xml') || path.endsWith('.xml.rels')
}

/**
 * Reads the sheets of a workbook. Of a formula only its stored result is read; nothing is computed.
 *
 * @param paths of all files in the archive
 * @param parts the unpacked ones
 * @throws ProblemError for macros, too large a sheet, a formula without a result, or damage
 */
export async function readWorkbook(paths: readonly string[], parts: Archive): Promise<Workbook> {
  refuseMacros(paths, parts)
  if (!parts.has(WORKBOOK)) refuse({ kind: 'unknownFormat' })
  const sheetPaths = paths.filter((path) => SHEET.test(path))
  if (sheetPaths.length > IMPORT_LIMITS.sheets) {
    refuse({
      kind: 'tooManySheets',
      sheets: sheetPaths.length,
      mostSheets: IMPORT_LIMITS.sheets,
    })
  }
  const decoder = new TextDecoder()
  const formulaCells = sheetPaths
    .map((path) => checkSheet(decoder.decode(parts.get(path))))
    .reduce((sum, cells) => sum + cells, 0)
  const tables = (await readUnpacked(parts))
    .map(({ sheet, data }): Table => ({ sheet, rows: data.map((row) => row.map(toCell)) }))
    .filter(({ rows }) => !rows.every(isEmptyRow))
  if (tables.length === 0) refuse({ kind: 'emptyFile' })
  return { tables, formulaCells }
}

function refuseMacros(paths: readonly string[], parts: Archive): void {
  const types = new TextDecoder().decode(parts.get(CONTENT_TYPES))
  const hasMacros =
    /macroEnabled/i.test(types) || paths.some((path) => /vbaProject[^/]*\.bin$/i.test(path))
  if (hasMacros) refuse({ kind: 'macroWorkbook' })
}

/** How many cells with a formula the sheet has. */
function checkSheet(xml: string): number {
  const { lastRow, lastColumn, formulaCells, unsolved } = inspectSheet(xml)
  const { rows, columns, cells } = IMPORT_LIMITS
  if (lastColumn > columns) {
    refuse({ kind: 'tooManyColumns', columns: lastColumn, mostColumns: columns })
  }
  if (lastRow > rows) refuse({ kind: 'tooManyRows', rows: lastRow, mostRows: rows })
  if (lastRow * lastColumn > cells) refuse({ kind: 'tooManyCells', mostCells: cells })
  const [first] = unsolved
  if (first !== undefined) {
    refuse({
      kind: 'formulaWithoutValue',
      cell: { ...first, text: '' },
      count: unsolved.length,
    })
  }
  return formulaCells
}

/**
 * The library is given the parts packed without compression: it would start workers to unpack
 * large ones, and would not count what comes out.
 */
async function readUnpacked(parts: Archive): Promise<readonly Sheet[]> {
  const stored = new JSZip()
  for (const [path, content] of parts) stored.file(path, content)
  const bytes = await stored.generateAsync({ type: 'arraybuffer', compression: 'STORE' })
  try {
    return await readSheets(bytes)
  } catch (error) {
    return refuse({
      kind: 'damagedFile',
      detail: error instanceof Error ? error.message : String(error),
    })
  }
}

function toCell(value: Sheet['data'][number][number]): Cell {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'number' ? value : String(value)
}
