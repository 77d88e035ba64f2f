import type { Edition } from '../../core/edition.ts'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { MapGeometry } from '../../core/figure/map-geometry.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import type { IndicatorId, IndicatorSeries } from '../../core/indicators/indicator.ts'
import { isOwnId } from '../../core/own/own-data.ts'
import type { SectorLevel } from '../../core/sectors/sector-level.ts'
import type { Service } from '../../core/services/service.ts'
import type { Language } from '../../core/view/view-state.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { IndicatorWordsOf, PackagedEdition } from './packaged-edition.ts'

export interface PackageParts {
  readonly edition: Edition
  readonly loadSeries: (id: IndicatorId) => Promise<IndicatorSeries>
  readonly services: readonly Service[]
  readonly sectors: SectorLevel | null
  readonly districts: MapGeometry['districts']
  readonly texts: Readonly<Record<Language, Texts>>
}

/**
 * Gathers an edition to hand out. What a person brought stays on their device: it is left out.
 *
 * @throws The error of `loadSeries`
 */
export async function packagedEdition(parts: PackageParts): Promise<PackagedEdition> {
  const { edition, loadSeries, services, sectors, districts, texts } = parts
  const indicators = edition.indicators.filter(({ id }) => !isOwnId(id))
  const loaded = await Promise.all(indicators.map(({ id }) => loadSeries(id)))
  const wordsIn =
    (language: Language): IndicatorWordsOf =>
    (id) =>
      indicatorWords(findIndicator(indicators, id), texts[language])
  return {
    edition: { ...edition, sources: edition.sources.filter(({ id }) => !isOwnId(id)) },
    indicators,
    series: new Map(
      indicators.flatMap(({ id }, index) => {
        const series = loaded[index]
        return series ? [[id, series] as const] : []
      }),
    ),
    services: services.filter(({ id }) => !isOwnId(id)),
    sectors,
    districts,
    texts: { nl: wordsIn('nl'), fr: wordsIn('fr'), en: wordsIn('en') },
  }
}
