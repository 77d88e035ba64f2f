import type { EditionLoader } from './edition-loader.ts'

/** What can be loaded of an edition that is known already. */
export type PartLoader = Omit<EditionLoader, 'loadEdition'>

/**
 * Asks for every file once: a second data store on the same edition gets what the first one got,
 * without a request. What failed is asked for again.
 */
export function rememberingLoader(loader: PartLoader): PartLoader {
  const kept = new Map<string, Promise<unknown>>()

  function once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
    // Under one name there is only ever what one and the same function of the loader gave.
    const before = kept.get(name) as Promise<Value> | undefined
    if (before) return before
    const loading = load()
    kept.set(name, loading)
    loading.catch(() => kept.delete(name))
    return loading
  }

  return {
    loadSeries: (id, edition) => once(`series ${id}`, () => loader.loadSeries(id, edition)),
    loadServices: (edition) => once('services', () => loader.loadServices(edition)),
    loadStreets: (edition) => once('streets', () => loader.loadStreets(edition)),
    loadReach: (edition) => once('reach', () => loader.loadReach(edition)),
    loadSectors: (edition) => once('sectors', () => loader.loadSectors(edition)),
    loadGeometry: (edition) => once('geometry', () => loader.loadGeometry(edition)),
  }
}
