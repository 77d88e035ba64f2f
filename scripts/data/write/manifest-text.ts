import type { DataFolder } from '../read/data-folder.ts'
import { sha256 } from '../sha256.ts'
import { jsonText } from './json-text.ts'
import type { FileContent } from './replace-folder.ts'

/** `manifest.json`: every file with its size and hash, and the hash of every input. */
export function manifestText(
  edition: string,
  files: ReadonlyMap<string, FileContent>,
  inputs: DataFolder,
): string {
  return jsonText({
    schemaVersion: 1,
    edition,
    files: [...files]
      .map(([path, content]) => ({
        path,
        bytes: Buffer.byteLength(content),
        sha256: sha256(content),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    inputs: [...inputs.values()].map(({ path, sha256: hash }) => ({ path, sha256: hash })),
  })
}
