import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createEditionLoader } from '../../../src/data/edition-loader.ts'
import type { PackagedEdition } from '../../../src/export/package/packaged-edition.ts'
import { packagedEdition } from '../../../src/export/package/packaged-edition-from.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'

/**
 * The edition that lies in a folder, read and checked as the browser does.
 *
 * @param folder that holds `geo/`
 * @throws DataError when a file is absent or not as it should be
 */
export async function readPackagedEdition(folder: string): Promise<PackagedEdition> {
  const loader = createEditionLoader(async (path) => {
    const text = await readFile(join(folder, path), 'utf8')
    return { ok: true, status: 200, text: async () => text }
  }, '')
  const edition = await loader.loadEdition()
  const [services, sectors, geometry, nl, fr, en] = await Promise.all([
    loader.loadServices(edition),
    edition.sectors ? loader.loadSectors(edition) : null,
    loader.loadGeometry(edition),
    loadTexts('nl'),
    loadTexts('fr'),
    loadTexts('en'),
  ])
  return packagedEdition({
    edition,
    loadSeries: (id) => loader.loadSeries(id, edition),
    services: services.services,
    sectors,
    districts: geometry.districts,
    texts: { nl, fr, en },
  })
}
