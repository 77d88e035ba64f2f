import type { SharedBorder } from '../adjacency/adjacency.ts'
import type { DistrictCode } from '../districts/district.ts'
import type { DistrictValue } from '../indicators/observed-values.ts'
import { seededRandom } from '../random/seeded-random.ts'
import { shuffleFirst } from '../random/shuffle-first.ts'
import { type NeighbourGraph, neighboursOf } from './neighbour-graph.ts'
import { checkPermutations, type PermutationOptions } from './permutation-options.ts'
import { pseudoPValue } from './pseudo-p-value.ts'
import { type Significance, significanceLimit } from './significance.ts'
import { neighbourMeans, type SpatialSample, spatialSample } from './spatial-sample.ts'

/** Own value first, mean of the neighbours second, each against the mean of all districts. */
export type Quadrant = 'highHigh' | 'lowLow' | 'highLow' | 'lowHigh' | 'atMean'

export interface LocalMoranDistrict {
  readonly district: DistrictCode
  readonly value: number
  /** Mean of the neighbours with a value, in the unit of the value. */
  readonly neighbourMean: number
  /** Local Moran's I; the mean over all districts is the global Moran's I. */
  readonly i: number
  readonly quadrant: Quadrant
  /** Two-sided; see `pseudoPValue`. */
  readonly pValue: number
  readonly isSignificant: boolean
}

export interface LocalMoran {
  /** Ascending by code; empty when there are no neighbours or no variation. */
  readonly districts: readonly LocalMoranDistrict[]
  /** Districts with a value but without a neighbour that has one. */
  readonly islands: readonly DistrictCode[]
  /** Mean of the districts judged, each counting once; NaN when there are none. */
  readonly mean: number
  readonly significance: Significance
  /** The highest p-value that counts as significant here. */
  readonly significanceLimit: number
  readonly permutations: number
  readonly seed: number
}

/** Sums in another order differ by rounding: neighbour means this close are ties. */
const TIE = 1e-9

/**
 * Local Moran's I of every district: I_i = z_i lag_i / m2, with z the deviation from the mean, lag
 * the mean deviation of the neighbours and m2 the mean of z squared. The p-value compares the mean
 * of the neighbours with that of as many districts drawn at random from all others, the district
 * itself held in place (conditional permutation).
 *
 * @param districts those with a value; the others are not given
 * @throws RangeError as `spatialSample` and `significanceLimit`
 * Source: L. Anselin (1995), Local indicators of spatial association - LISA, Geographical Analysis
 * 27(2).
 */
export function localMoran(
  districts: readonly DistrictValue[],
  borders: readonly SharedBorder[],
  options: PermutationOptions,
  significance: Significance,
): LocalMoran {
  checkPermutations(options)
  const sample = spatialSample(districts, borders)
  const { graph, values, mean, variance, islands } = sample
  const isComputable = values.length > 0 && variance > 0
  const pValues = isComputable ? conditionalPValues(sample, options) : []
  const limit = significanceLimit(pValues, significance)
  const lags = neighbourMeans(graph, values)
  const results = pValues.flatMap((pValue, place): LocalMoranDistrict[] => {
    const [district, value, lag] = [graph.codes[place], values[place], lags[place]]
    if (district === undefined || value === undefined || lag === undefined) return []
    const i = ((value - mean) * (lag - mean)) / variance
    const quadrant = quadrantOf(value - mean, lag - mean)
    const isSignificant = pValue <= limit
    return [{ district, value, neighbourMean: lag, i, quadrant, pValue, isSignificant }]
  })
  const { permutations, seed } = options
  return {
    districts: results,
    islands,
    mean,
    significance,
    significanceLimit: limit,
    permutations,
    seed,
  }
}

function quadrantOf(deviation: number, lagDeviation: number): Quadrant {
  if (deviation === 0 || lagDeviation === 0) return 'atMean'
  if (deviation > 0) return lagDeviation > 0 ? 'highHigh' : 'highLow'
  return lagDeviation > 0 ? 'lowHigh' : 'lowLow'
}

/**
 * One random order of all districts serves every district of a round: its first entries, the
 * district itself passed over, are a random sample of the others.
 */
function conditionalPValues(sample: SpatialSample, options: PermutationOptions): readonly number[] {
  const { graph, values } = sample
  const observed = neighbourMeans(graph, values)
  const counts = Array.from(values, (_, place) => neighboursOf(graph, place).length)
  const drawn = Math.min(values.length, Math.max(...counts) + 1)
  const order = Int32Array.from(values, (_, place) => place)
  const random = seededRandom(options.seed)
  const atLeast = new Uint32Array(values.length)
  const atMost = new Uint32Array(values.length)
  const tie = TIE * Math.sqrt(sample.variance)
  for (let round = 0; round < options.permutations; round += 1) {
    shuffleFirst(order, drawn, random)
    tallyRound({ graph, values, order, observed, tie, atLeast, atMost })
  }
  const { permutations } = options
  return counts.map((_, place) =>
    pseudoPValue({ permutations, atLeast: atLeast[place] ?? 0, atMost: atMost[place] ?? 0 }),
  )
}

interface Round {
  readonly graph: NeighbourGraph
  readonly values: Float64Array
  readonly order: Int32Array
  readonly observed: Float64Array
  readonly tie: number
  readonly atLeast: Uint32Array
  readonly atMost: Uint32Array
}

function tallyRound({ graph, values, order, observed, tie, atLeast, atMost }: Round): void {
  for (let place = 0; place < values.length; place += 1) {
    const count = (graph.offsets[place + 1] ?? 0) - (graph.offsets[place] ?? 0)
    let sum = 0
    let taken = 0
    for (let next = 0; taken < count; next += 1) {
      const other = order[next] ?? place
      if (other === place) continue
      sum += values[other] ?? 0
      taken += 1
    }
    const permuted = sum / count
    const lag = observed[place] ?? 0
    if (permuted >= lag - tie) atLeast[place] = (atLeast[place] ?? 0) + 1
    if (permuted <= lag + tie) atMost[place] = (atMost[place] ?? 0) + 1
  }
}
