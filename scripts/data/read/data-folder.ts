import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as z from 'zod'
import { DataFaults, type ProblemLog } from '../problem-log.ts'
import { sha256 } from '../sha256.ts'

const REGISTER_FILE = 'sources.json'

const registerSchema = z.object({
  schemaVersion: z.literal(1),
  files: z.array(
    z.object({
      path: z.string().min(1),
      publisher: z.string().min(1),
      edition: z.string().min(1),
      retrieved: z.string().min(1),
      licenceAsStated: z.string().min(1),
      foundIn: z.string().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

/** Where a file comes from, as the register states it. */
export type FileProvenance = z.output<typeof registerSchema>['files'][number]

interface DataFile {
  /** Relative to the data folder, with forward slashes. */
  readonly path: string
  readonly sha256: string
  readonly content: string
  /** null when the register has no entry, which is noted as a problem. */
  readonly provenance: FileProvenance | null
}

/** Files of the data folder by path; every one of them has provenance. */
export type DataFolder = ReadonlyMap<string, DataFile>

/**
 * Reads every file below `folder` and compares it with `sources.json`: a file without an entry, an
 * entry without a file, an incomplete entry and a hash that differs are noted as problems.
 */
export function readDataFolder(folder: string, log: ProblemLog): DataFolder {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  const bytesOf = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))
  const registered = readRegister(bytesOf.get(REGISTER_FILE)?.toString('utf8'), log)
  const files = new Map<string, DataFile>()
  for (const [path, bytes] of bytesOf) {
    const provenance = registered.get(path) ?? null
    const content = bytes.toString('utf8')
    files.set(path, { path, sha256: sha256(bytes), content, provenance })
  }
  for (const { path, sha256: actual } of files.values()) {
    if (path === REGISTER_FILE) continue
    const expected = registered.get(path)?.sha256
    if (expected === undefined) {
      log.add(path, '', `missing provenance: no entry in ${REGISTER_FILE}`)
    } else if (expected !== actual) {
      log.add(path, '', `sha256 is ${actual}, ${REGISTER_FILE} says ${expected}`)
    }
  }
  for (const path of registered.keys()) {
    if (!files.has(path)) log.add(REGISTER_FILE, `entry ${path}`, 'the file does not exist')
  }
  return files
}

/** Content of a file that the build can not do without. Throws DataFaults when it is absent. */
export function requireFile(files: DataFolder, path: string): string {
  const file = files.get(path)
  if (file === undefined) {
    throw new DataFaults('read', [{ file: path, place: '', reason: 'the file does not exist' }])
  }
  return file.content
}

/** Provenance of a file that the build can not do without. Throws DataFaults without one. */
export function provenanceOf(files: DataFolder, path: string): FileProvenance {
  const provenance = files.get(path)?.provenance ?? null
  if (provenance === null) {
    throw new DataFaults('read', [{ file: path, place: '', reason: 'missing provenance' }])
  }
  return provenance
}

/** Provenance per registered path. */
function readRegister(
  content: string | undefined,
  log: ProblemLog,
): ReadonlyMap<string, FileProvenance> {
  const entries = new Map<string, FileProvenance>()
  if (content === undefined) {
    log.add(REGISTER_FILE, '', 'the register of provenance does not exist')
    return entries
  }
  const parsed = registerSchema.safeParse(parseJson(content))
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      log.add(REGISTER_FILE, issue.path.join('.'), `missing provenance: ${issue.message}`)
    }
    return entries
  }
  for (const entry of parsed.data.files) {
    const { path } = entry
    if (entries.has(path)) log.add(REGISTER_FILE, `entry ${path}`, 'the path is registered twice')
    entries.set(path, entry)
  }
  return entries
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
