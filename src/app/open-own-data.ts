import { builtFetch, PAGE_FOLDER } from '../data/built-fetch.ts'
import { loadSectorEditions } from '../data/load-sector-editions.ts'
import { createImportPort } from '../import/create-import-port.ts'
import type { ImportSupplies } from '../import/import-port.ts'
import { spawnImportWorker } from '../import/spawn-import-worker.ts'
import { createOwnData, type OpenedOwnData } from '../own/create-own-data.ts'
import type { OwnData } from '../own/own-data.ts'
import { createOwnStore } from '../own/own-store.ts'
import type { AppInPage } from './app-in-page.ts'
import type { LastingParts } from './lasting-parts.ts'
import type { AppData } from './open-app.ts'
import { replaceApp } from './replace-app.ts'

interface OwnDataParts {
  readonly published: AppData
  readonly reach: LastingParts['reach']
  /** null until the app is drawn. */
  readonly inPage: () => AppInPage | null
}

/** Reads what this browser keeps of own data, and joins it to the app in the page. */
export async function openOwnData({
  published,
  reach,
  inPage,
}: OwnDataParts): Promise<{ readonly ownData: OwnData; readonly first: AppData }> {
  const { series } = published
  const appData = ({ known, ...own }: OpenedOwnData['first']): AppData => ({
    ...own,
    series,
    added: known,
  })
  const { ownData, first } = await createOwnData({
    published,
    store: createOwnStore(),
    reach,
    importer: createImportPort(spawnImportWorker, suppliesOf(published)),
    window,
    reopen: async (own) => {
      const shown = inPage()
      if (shown) await replaceApp(shown, appData(own))
    },
  })
  return { ownData, first: appData(first) }
}

/** What a file is held against comes from the edition as it was published. */
function suppliesOf({ edition, loader }: AppData): ImportSupplies {
  return {
    districts: edition.districts,
    municipalities: edition.municipalities,
    indicators: edition.indicators,
    streets: () => loader.loadStreets(edition),
    sectors: () => loadSectorEditions(builtFetch, PAGE_FOLDER, edition.id),
    outlines: async () => (await loader.loadGeometry(edition)).districts,
  }
}
