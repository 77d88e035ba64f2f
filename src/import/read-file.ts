import { DATA_PACKAGE_DESCRIPTOR } from '../core/own/data-package-contract.ts'
import { contentHash, ownSetId } from '../core/own/own-id.ts'
import { decodeText, type TextEncoding } from './container/decode-text.ts'
import { readArchive } from './container/read-archive.ts'
import { sniffContainer } from './container/sniff-container.ts'
import { readIndicators } from './figures/read-indicators.ts'
import type { ImportContext } from './import-context.ts'
import type { ImportNote, ImportPreview, RecognisedForm } from './import-outcome.ts'
import type { FigureLayout } from './layouts/figure-layout.ts'
import { DATA_PACKAGE_PARTS, readDataPackage } from './layouts/read-data-package.ts'
import { readGeojson } from './layouts/read-geojson.ts'
import { recogniseTable } from './layouts/recognise-table.ts'
import { IMPORT_LIMITS, MOST_LISTED } from './limits.ts'
import { refuse } from './problem-error.ts'
import { readServices } from './services/read-services.ts'
import type { ServiceRow } from './services/service-rows.ts'
import type { Table } from './table.ts'
import { readDelimited } from './text/read-delimited.ts'
import { isWorkbook, isWorkbookPart, readWorkbook } from './workbook/read-workbook.ts'

/** A file as it is read: a blob, so that a large one is refused before it is in memory. */
export interface FileToRead {
  readonly name: string
  readonly content: Blob
}

const HEAD_BYTES = 1024

/**
 * Reads a file and holds it against the map.
 *
 * @throws ProblemError when nothing can be added
 */
export async function readFile(file: FileToRead, context: ImportContext): Promise<ImportPreview> {
  const { size } = file.content
  if (size === 0) refuse({ kind: 'emptyFile' })
  if (size > IMPORT_LIMITS.fileBytes) {
    refuse({ kind: 'fileTooLarge', bytes: size, mostBytes: IMPORT_LIMITS.fileBytes })
  }
  const bytes = new Uint8Array(await file.content.arrayBuffer())
  const read: Reading = { file, id: ownSetId(contentHash(bytes)), context }
  context.progress(0.1)
  const head = bytes.subarray(0, HEAD_BYTES)
  switch (sniffContainer(head, headText(head))) {
    case 'zip':
      return readZip(bytes, read)
    case 'compoundFile':
      return refuse({ kind: isEncrypted(bytes) ? 'encryptedFile' : 'oldWorkbook' })
    case 'markup':
      return refuse({ kind: 'webPage' })
    case 'binary':
      return refuse({ kind: 'unknownFormat' })
    case 'json': {
      const { text, encoding } = decodeText(bytes)
      const rows = readGeojson(text)
      const form = { ...NO_FORM, format: 'geojsonPoints', container: 'geojson', encoding } as const
      return servicesPreview(rows, form, read, { ignoredColumns: [], notes: [] })
    }
    case 'text':
      return readText(bytes, read)
  }
}

interface Reading {
  readonly file: FileToRead
  readonly id: string
  readonly context: ImportContext
}

const NO_FORM = {
  sheet: null,
  encoding: null,
  separator: null,
  decimalMark: null,
  epsg: null,
} as const

/** The beginning as text, whatever stands in it; UTF-16 by its mark or its zeros. */
function headText(head: Uint8Array): string {
  const second = head[1] === 0 || (head[0] === 0xff && head[1] === 0xfe)
  const first = head[0] === 0 || (head[0] === 0xfe && head[1] === 0xff)
  const encoding = second ? 'utf-16le' : first ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1))
}

/** A workbook with a password lies in a compound file, under this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, (64 * 1024) & ~1))
  return text.includes('EncryptedPackage')
}

async function readZip(bytes: Uint8Array, read: Reading): Promise<ImportPreview> {
  const { context } = read
  const { paths, parts } = await readArchive(
    bytes,
    (path) => isWorkbookPart(path) || DATA_PACKAGE_PARTS.includes(path),
  )
  context.progress(0.3)
  if (isWorkbook(paths)) {
    const { tables, formulaCells } = await readWorkbook(paths, parts)
    context.progress(0.4)
    const notes: readonly ImportNote[] =
      formulaCells === 0 ? [] : [{ kind: 'formulaCells', cells: formulaCells }]
    return readTables(tables, { container: 'xlsx', encoding: null, separator: null }, notes, read)
  }
  if (paths.includes(DATA_PACKAGE_DESCRIPTOR)) {
    const form = { container: 'zip', encoding: 'utf-8', separator: ',' } as const
    return indicatorsPreview(readDataPackage(parts), form, [], read)
  }
  return refuse({ kind: 'unknownFormat' })
}

function readText(bytes: Uint8Array, read: Reading): Promise<ImportPreview> {
  const { text, encoding } = decodeText(bytes)
  const { table, separator } = readDelimited(text)
  read.context.progress(0.4)
  return readTables([table], { container: 'csv', encoding, separator }, [], read)
}

interface TextForm {
  readonly container: RecognisedForm['container']
  readonly encoding: TextEncoding | null
  readonly separator: RecognisedForm['separator']
}

function readTables(
  tables: readonly Table[],
  form: TextForm,
  notes: readonly ImportNote[],
  read: Reading,
): Promise<ImportPreview> {
  const recognised = recogniseTable(tables, baseName(read.file.name), read.context)
  const { sheet } = recognised.layout
  const others = tables.flatMap((table) =>
    table.sheet === null || table.sheet === sheet ? [] : [table.sheet],
  )
  // What a table of this map is about stands on its other sheet, which is read with it.
  const isOurs = recognised.layout.format === 'wijkwijzerTable'
  const allNotes = [
    ...notes,
    ...(others.length === 0 || isOurs ? [] : [{ kind: 'otherSheets', sheets: others } as const]),
  ]
  switch (recognised.kind) {
    case 'figures':
      return indicatorsPreview(recognised.layout, form, allNotes, read)
    case 'services': {
      const { layout } = recognised
      return servicesPreview(
        layout.rows,
        { ...NO_FORM, ...form, format: layout.format, sheet },
        read,
        { ignoredColumns: layout.ignoredColumns, notes: allNotes },
      )
    }
  }
}

async function indicatorsPreview(
  layout: FigureLayout,
  form: TextForm,
  notes: readonly ImportNote[],
  { file, id, context }: Reading,
): Promise<ImportPreview> {
  const report = await readIndicators(layout.table, layout.decimalMark, id, context)
  const { indicators, decimalMark, ...counts } = report
  context.progress(1)
  return {
    kind: 'preview',
    fileName: file.name,
    id,
    name: baseName(file.name),
    form: { ...NO_FORM, ...form, format: layout.format, sheet: layout.sheet, decimalMark },
    ...counts,
    unmatched: counts.unmatched.slice(0, MOST_LISTED),
    unlikely: counts.unlikely.slice(0, MOST_LISTED),
    ignoredColumns: [...layout.ignoredColumns, ...counts.ignoredColumns],
    notes: [
      ...layout.notes.filter((note) => !('rows' in note) || note.rows.length > 0),
      ...counts.notes,
      ...notes,
    ],
    data: { kind: 'indicators', indicators },
  }
}

async function servicesPreview(
  rows: readonly ServiceRow[],
  form: RecognisedForm,
  { file, id, context }: Reading,
  layout: Pick<ImportPreview, 'ignoredColumns' | 'notes'>,
): Promise<ImportPreview> {
  const { services, epsg, notes, ...counts } = await readServices(rows, file.name, context)
  context.progress(1)
  return {
    kind: 'preview',
    fileName: file.name,
    id,
    name: baseName(file.name),
    form: { ...form, epsg },
    ...counts,
    unmatched: counts.unmatched.slice(0, MOST_LISTED),
    unlikely: [],
    ignoredColumns: layout.ignoredColumns,
    missing: {},
    notes: [...notes, ...layout.notes],
    data: { kind: 'services', services },
  }
}

/** The name of a file without folder and extension. */
function baseName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? name
  return last.replace(/\.[a-z0-9]{1,8}$/i, '').trim() || last
}
