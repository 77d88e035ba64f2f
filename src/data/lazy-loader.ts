import { DataError } from './data-error.ts'
import type { EditionLoader } from './edition-loader.ts'
import type { PartLoader } from './remembering-loader.ts'

/** The place that is named when the code does not come. */
const CODE = 'the code that reads files'

/**
 * A loader whose code, with all that checks files, is fetched at the first load. Rejects with a
 * DataError, as the loader itself does.
 */
export function lazyLoader(fetchLoader: () => Promise<EditionLoader>): PartLoader {
  const loader = async (): Promise<EditionLoader> => {
    try {
      return await fetchLoader()
    } catch (error) {
      throw new DataError('network', CODE, String(error))
    }
  }
  return {
    loadSeries: async (id, edition) => (await loader()).loadSeries(id, edition),
    loadServices: async (edition) => (await loader()).loadServices(edition),
    loadStreets: async (edition) => (await loader()).loadStreets(edition),
    loadReach: async (edition) => (await loader()).loadReach(edition),
    loadSectors: async (edition) => (await loader()).loadSectors(edition),
    loadGeometry: async (edition) => (await loader()).loadGeometry(edition),
  }
}
