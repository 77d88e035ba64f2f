import type { SectorEdition } from '../core/own/sector-edition.ts'
import { DataError } from './data-error.ts'
import { type Fetch, fetchJson } from './fetch-json.ts'
import { SECTOR_EDITIONS_FILE } from './file-paths.ts'
import { parseFile } from './parse-file.ts'
import { sectorEditionsFileSchema } from './schemas/sector-editions-schema.ts'

/**
 * The drawings of the statistical sectors, newest first: to join figures per sector to wijken.
 *
 * @param baseUrl of the app, with `/` at its end; `./` for the folder of the page
 * @param editionId of the edition in use
 * @throws DataError
 */
export async function loadSectorEditions(
  fetch: Fetch,
  baseUrl: string,
  editionId: string,
): Promise<readonly SectorEdition[]> {
  const content = await fetchJson(fetch, baseUrl, SECTOR_EDITIONS_FILE)
  const file = parseFile(SECTOR_EDITIONS_FILE, content, sectorEditionsFileSchema, editionId)
  for (const { sectorsOf, codes, districts, inhabitants } of file.editions) {
    if (codes.length === districts.length && codes.length === inhabitants.length) continue
    throw new DataError('invalid', SECTOR_EDITIONS_FILE, `columns of ${sectorsOf} differ in length`)
  }
  return file.editions
}
