import type { DistrictCode } from '../districts/district.ts'
import type { QuantileRatioId } from '../inequality/quantile-ratio.ts'

/** Which number of a view is asked about: one of its figure, or one of the gap in it. */
export type NumberReference =
  /** What the measure of the view gives for a wijk. */
  | { readonly kind: 'district'; readonly district: DistrictCode }
  | { readonly kind: 'rank'; readonly district: DistrictCode }
  /** The value of the region as published, as the measure has it. */
  | { readonly kind: 'publishedRegion' }
  | { readonly kind: 'mean'; readonly group: 'zone' | 'compared' }
  | { readonly kind: 'gap'; readonly form: 'absolute' | 'relative' }
  /** The same on the wijken that have a figure in every year of the line. */
  | { readonly kind: 'meanOverYears'; readonly group: 'zone' | 'compared' }
  | { readonly kind: 'gapOverYears'; readonly form: 'absolute' | 'relative' }
  /** Inhabitants without the service of a reach indicator. */
  | { readonly kind: 'persons'; readonly group: 'zone' | 'compared' }
  /** The lowest or highest of all wijken; of a rank, of the figures that are ranked. */
  | { readonly kind: 'extreme'; readonly end: 'lowest' | 'highest' }
  /** All wijken together, of counts only. */
  | { readonly kind: 'total' }
  /** What a difference is taken from. */
  | { readonly kind: 'reference' }
  /** Wijken below or above what a difference is taken from. */
  | { readonly kind: 'beside'; readonly side: 'below' | 'above' }
  /** Wijken of the zone in the lower half of a ranking. */
  | { readonly kind: 'lowerHalf' }
  /** Wijken that all, some or none of the definitions of the arme sikkel count in. */
  | { readonly kind: 'definitions'; readonly part: 'all' | 'some' | 'none' }
  | { readonly kind: 'statistic'; readonly id: QuantileRatioId | 'gini' | 'theil' | 'moran' }
