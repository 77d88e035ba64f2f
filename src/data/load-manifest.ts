import * as z from 'zod/mini'
import { type Fetch, fetchJson } from './fetch-json.ts'
import { MANIFEST_FILE } from './file-paths.ts'
import { parseFile } from './parse-file.ts'
import { frozenArray, frozenObject } from './schemas/frozen.ts'

const manifestFileSchema = frozenObject({
  schemaVersion: z.literal(1),
  edition: z.string(),
  files: frozenArray(frozenObject({ path: z.string(), bytes: z.int(), sha256: z.string() })),
})

/** SHA-256 of the files of an edition, hexadecimal, by path below `geo/`. */
export type Manifest = ReadonlyMap<string, string>

/**
 * Loads the checksums of an edition.
 *
 * @param baseUrl of the app, with `/` at its end
 * @throws DataError
 */
export async function loadManifest(
  fetch: Fetch,
  baseUrl: string,
  edition: string,
): Promise<Manifest> {
  const content = await fetchJson(fetch, baseUrl, MANIFEST_FILE)
  const { files } = parseFile(MANIFEST_FILE, content, manifestFileSchema, edition)
  return new Map(files.map(({ path, sha256 }) => [path, sha256]))
}
