import { reachOfIndicator } from '../access/reach-indicator.ts'
import type { Edition } from '../edition.ts'
import type { Indicator, IndicatorSeries } from './indicator.ts'

/**
 * The inhabitants that figures of an indicator are weighed and counted with. Reach is computed on
 * the inhabitants of the statistical sectors, whose sums per district differ a little from the
 * published ones: weighed with its own, persons add up exactly.
 */
export function populationFor(
  { population, sectorPopulation }: Pick<Edition, 'population' | 'sectorPopulation'>,
  { id }: Pick<Indicator, 'id'>,
): IndicatorSeries {
  return reachOfIndicator(id) === null ? population : sectorPopulation
}
