import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Content of every file below a folder, by relative path; bytes that are no text as Latin-1. */
export function folderContent(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        relative(folder, path),
        readFileSync(path, path.endsWith('.bin') ? 'latin1' : 'utf8'),
      ]),
  )
}
