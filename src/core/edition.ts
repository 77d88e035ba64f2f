import type { SharedBorder } from './adjacency/adjacency.ts'
import type { District, Municipality } from './districts/district.ts'
import type { DataSource, Indicator, IndicatorSeries } from './indicators/indicator.ts'
import type { SectorFacts } from './sectors/sector-level.ts'
import type { Zone } from './zones/zone.ts'

/** What is known at the start: districts, zones and the catalogue of indicators. */
export interface Edition {
  /** Id of the data edition, for example `2026-11`. */
  readonly id: string
  readonly districts: readonly District[]
  readonly municipalities: readonly Municipality[]
  readonly borders: readonly SharedBorder[]
  readonly zones: readonly Zone[]
  readonly indicators: readonly Indicator[]
  readonly sources: readonly DataSource[]
  /** Inhabitants per district and year: the weights of every mean. */
  readonly population: IndicatorSeries
  /** Inhabitants of the statistical sectors per district, one year: the weights of reach figures. */
  readonly sectorPopulation: IndicatorSeries
  /** Series of `INCOME_INDICATOR`: what the computed zones are read on. */
  readonly income: IndicatorSeries
  /** Which figure exists per statistical sector too; null where none does. */
  readonly sectors: SectorFacts | null
}
