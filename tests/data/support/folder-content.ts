import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Content of every file below a folder, by relative path. */
export function folderContent(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}
