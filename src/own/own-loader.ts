import type { PartLoader } from '../data/remembering-loader.ts'
import type { ExtendedEdition } from './extend-edition.ts'
import type { OwnReach } from './own-reach.ts'

/** Gives own data without a request, beside what the files of the edition hold. */
export function ownLoader(
  loader: PartLoader,
  { series, services }: Pick<ExtendedEdition, 'series' | 'services'>,
  reach: OwnReach | null,
): PartLoader {
  const own = new Map(series.map((one) => [one.id, one]))
  return {
    ...loader,
    async loadSeries(id, edition) {
      return own.get(id) ?? loader.loadSeries(id, edition)
    },
    async loadServices(edition) {
      const published = await loader.loadServices(edition)
      return services.length === 0
        ? published
        : { ...published, services: [...published.services, ...services] }
    },
    async loadReach(edition) {
      const published = await loader.loadReach(edition)
      if (reach === null) return published
      return {
        ...published,
        counts: [...published.counts, ...reach.counts],
        servicesCounted: { ...published.servicesCounted, own: reach.servicesCounted },
      }
    },
  }
}
