import type { MunicipalityCode } from '../districts/district.ts'
import { indexDistricts } from '../districts/district-index.ts'
import { mainMunicipalityCode } from '../districts/main-municipality.ts'
import type { Edition } from '../edition.ts'
import { gini } from '../inequality/gini.ts'
import { QUANTILE_RATIOS, type QuantileRatio, quantileRatio } from '../inequality/quantile-ratio.ts'
import { ratioMeaning } from '../inequality/ratio-meaning.ts'
import { decomposeTheil, type TheilDecomposition } from '../inequality/theil.ts'
import type { GapReport } from './gap-report.ts'

/** A tenth of fewer wijken than this is not even one. */
export const FEWEST_DISTRICTS = 10

/** How unequal all wijken with a figure are; every inhabitant stands for the own wijk. */
export type GapInequality =
  | { readonly kind: 'tooFewDistricts' }
  /** Ratios of these values say nothing: decibels, counts. */
  | { readonly kind: 'noMeaning' }
  | {
      readonly kind: 'computed'
      /** P90/P10 and P80/P20. */
      readonly quantiles: readonly QuantileRatio[]
      /** null with a negative value, or when every value is 0. */
      readonly spread: InequalitySpread | null
    }

export interface InequalitySpread {
  readonly gini: number
  /** Theil's T divided over the zone and all other wijken. */
  readonly byZone: TheilDecomposition<'zone' | 'rest'>
  /** Theil's T divided over the municipalities in which wijken lie for the largest part. */
  readonly byMunicipality: TheilDecomposition<MunicipalityCode>
}

/** The inequality of the figures of a report; takes no permutations. */
export function gapInequality(
  { indicator, weighed, zone }: Pick<GapReport, 'indicator' | 'weighed' | 'zone'>,
  edition: Pick<Edition, 'districts'>,
): GapInequality {
  const { values } = weighed
  if (values.length < FEWEST_DISTRICTS) return { kind: 'tooFewDistricts' }
  if (ratioMeaning(indicator.unit) === 'none') return { kind: 'noMeaning' }
  const quantiles = QUANTILE_RATIOS.map((id) => quantileRatio(values, id))
  const isSpread = values.some(({ value }) => value > 0) && values.every(({ value }) => value >= 0)
  if (!isSpread) return { kind: 'computed', quantiles, spread: null }
  const inside = new Set(zone.inside)
  const districts = indexDistricts(edition.districts)
  return {
    kind: 'computed',
    quantiles,
    spread: {
      gini: gini(values),
      byZone: decomposeTheil(values, (code) => (inside.has(code) ? 'zone' : 'rest')),
      byMunicipality: decomposeTheil(values, (code) => {
        const district = districts.get(code)
        return district ? mainMunicipalityCode(district) : ''
      }),
    },
  }
}
