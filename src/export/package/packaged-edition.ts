import type { Edition } from '../../core/edition.ts'
import type { MapGeometry } from '../../core/figure/map-geometry.ts'
import type { Indicator, IndicatorId, IndicatorSeries } from '../../core/indicators/indicator.ts'
import type { SectorLevel } from '../../core/sectors/sector-level.ts'
import type { Service } from '../../core/services/service.ts'
import type { Language } from '../../core/view/view-state.ts'

/** Name, description and caution of an indicator in one language. */
export type IndicatorWordsOf = (id: IndicatorId) => {
  readonly name: string
  readonly description: string
  readonly caution: string
}

/** A whole edition, to be handed out. */
export interface PackagedEdition {
  readonly edition: Edition
  /** Those that are published: none that a person brought. */
  readonly indicators: readonly Indicator[]
  /** Of every one of `indicators`. */
  readonly series: ReadonlyMap<IndicatorId, IndicatorSeries>
  readonly services: readonly Service[]
  /** null where the edition has none. */
  readonly sectors: SectorLevel | null
  readonly districts: MapGeometry['districts']
  readonly texts: Readonly<Record<Language, IndicatorWordsOf>>
}
