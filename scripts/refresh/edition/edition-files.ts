import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFolder, FileProvenance } from '../../data/read/data-folder.ts'
import { sha256 } from '../../data/sha256.ts'
import type { FileContent } from '../../data/write/replace-folder.ts'
import type { RefreshedFile } from '../sources/refreshed-part.ts'

const REGISTER = 'sources.json'

/**
 * Files of a new data folder: those of the old one with the refreshed ones in their place, and the
 * register of provenance with the new hashes and days. A file that is the same keeps its entry.
 *
 * @param oldFolder of which the bytes are copied
 */
export function editionFiles(
  oldFolder: string,
  old: DataFolder,
  refreshed: readonly RefreshedFile[],
): ReadonlyMap<string, FileContent> {
  const files = new Map<string, FileContent>()
  const entries = new Map<string, FileProvenance>()
  for (const { path, provenance } of old.values()) {
    if (path === REGISTER) continue
    files.set(path, readFileSync(join(oldFolder, path)))
    if (provenance !== null) entries.set(path, provenance)
  }
  for (const { path, content, provenance, retrieved } of refreshed) {
    const entry = entries.get(path)
    const hash = sha256(content)
    if (entry?.sha256 === hash) continue
    files.set(path, content)
    if (provenance !== undefined) {
      entries.set(path, { path, ...provenance, retrieved, sha256: hash })
    } else if (entry !== undefined) {
      entries.set(path, {
        ...entry,
        edition: `${entry.edition}; refreshed ${retrieved}`,
        retrieved,
        sha256: hash,
      })
    }
  }
  const sorted = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const register = { schemaVersion: 1, files: sorted }
  return files.set(REGISTER, `${JSON.stringify(register, null, 2)}\n`)
}
