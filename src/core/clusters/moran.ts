import type { SharedBorder } from '../adjacency/adjacency.ts'
import type { DistrictCode } from '../districts/district.ts'
import type { DistrictValue } from '../indicators/observed-values.ts'
import { seededRandom } from '../random/seeded-random.ts'
import { shuffleFirst } from '../random/shuffle-first.ts'
import { neighboursOf } from './neighbour-graph.ts'
import { checkPermutations, type PermutationOptions } from './permutation-options.ts'
import { pseudoPValue } from './pseudo-p-value.ts'
import { type SpatialSample, spatialSample } from './spatial-sample.ts'

export type Moran =
  | {
      readonly kind: 'computed'
      /** About -1 (neighbours opposite) over `expected` (no pattern) to about 1 (alike). */
      readonly i: number
      /** Mean over all arrangements of the values: -1 / (districts - 1). */
      readonly expected: number
      /** Two-sided; see `pseudoPValue`. */
      readonly pValue: number
      readonly permutations: number
      readonly seed: number
      readonly districts: number
      readonly islands: readonly DistrictCode[]
    }
  | {
      readonly kind: 'notComputable'
      readonly reason: 'noNeighbours' | 'allValuesEqual'
      readonly islands: readonly DistrictCode[]
    }

/** Sums in another order differ by rounding: differences below this part of the scale are ties. */
const TIE = 1e-9

/**
 * Moran's I over districts with shared borders, every district counting once and all neighbours of
 * a district equally (row-standardised weights): I = sum_i z_i lag_i / sum_i z_i^2, with z the
 * deviation from the mean and lag the mean deviation of the neighbours.
 *
 * @param districts those with a value; the others are not given
 * @throws RangeError as `spatialSample`, and for a number of permutations below 1
 * Source: P. Moran (1950), Notes on continuous stochastic phenomena, Biometrika 37; A. Cliff and
 * J. Ord (1981), Spatial processes, Pion, chapter 1.
 */
export function moran(
  districts: readonly DistrictValue[],
  borders: readonly SharedBorder[],
  options: PermutationOptions,
): Moran {
  checkPermutations(options)
  const sample = spatialSample(districts, borders)
  const { values, mean, variance, islands } = sample
  if (values.length === 0) return { kind: 'notComputable', reason: 'noNeighbours', islands }
  if (variance === 0) return { kind: 'notComputable', reason: 'allValuesEqual', islands }
  const pairs = weightedPairs(sample)
  const deviations = values.map((value) => value - mean)
  const i = moranOf(pairs, deviations, variance)
  const random = seededRandom(options.seed)
  let atLeast = 0
  let atMost = 0
  for (let round = 0; round < options.permutations; round += 1) {
    shuffleFirst(deviations, deviations.length, random)
    const permuted = moranOf(pairs, deviations, variance)
    if (permuted >= i - TIE) atLeast += 1
    if (permuted <= i + TIE) atMost += 1
  }
  const { permutations, seed } = options
  return {
    kind: 'computed',
    i,
    expected: -1 / (values.length - 1),
    pValue: pseudoPValue({ permutations, atLeast, atMost }),
    permutations,
    seed,
    districts: values.length,
    islands,
  }
}

/** Pairs of neighbours with the sum of both their weights: each pair is met once, not twice. */
interface WeightedPairs {
  readonly one: Int32Array
  readonly other: Int32Array
  readonly weight: Float64Array
}

function weightedPairs({ graph }: SpatialSample): WeightedPairs {
  const degree = (place: number): number => neighboursOf(graph, place).length
  const pairs = graph.codes.flatMap((_, one) =>
    Array.from(neighboursOf(graph, one))
      .filter((other) => one < other)
      .map((other) => ({ one, other, weight: 1 / degree(one) + 1 / degree(other) })),
  )
  return {
    one: Int32Array.from(pairs, (pair) => pair.one),
    other: Int32Array.from(pairs, (pair) => pair.other),
    weight: Float64Array.from(pairs, (pair) => pair.weight),
  }
}

/** Moran's I of an arrangement of deviations from the mean. */
function moranOf(pairs: WeightedPairs, deviations: Float64Array, variance: number): number {
  let sum = 0
  for (let pair = 0; pair < pairs.weight.length; pair += 1) {
    const one = deviations[pairs.one[pair] ?? 0] ?? 0
    const other = deviations[pairs.other[pair] ?? 0] ?? 0
    sum += (pairs.weight[pair] ?? 0) * one * other
  }
  return sum / (variance * deviations.length)
}
