import type { SharedBorder } from '../adjacency/adjacency.ts'
import type { DistrictCode } from '../districts/district.ts'
import type { DistrictValue } from '../indicators/observed-values.ts'
import { type NeighbourGraph, neighbourGraph, neighboursOf } from './neighbour-graph.ts'

/** The districts that can be compared with a neighbour, and what is needed to do so. */
export interface SpatialSample {
  readonly graph: NeighbourGraph
  /** By place in the graph. */
  readonly values: Float64Array
  readonly mean: number
  /** Mean squared deviation from the mean (divided by n), in squared units; 0 when all are equal. */
  readonly variance: number
  /** Districts with a value but without a neighbour that has one; they take no part. */
  readonly islands: readonly DistrictCode[]
}

/**
 * Prepares values for statistics on neighbours. Districts without a value are simply not given; a
 * district whose neighbours are all absent is an island and is left out of mean and variance too.
 *
 * @throws RangeError naming a district whose value is not finite, and as `neighbourGraph`
 */
export function spatialSample(
  districts: readonly DistrictValue[],
  borders: readonly SharedBorder[],
): SpatialSample {
  const observed = new Map(districts.map(({ district, value }) => [district, value]))
  for (const { district, value } of districts) {
    if (!Number.isFinite(value)) throw new RangeError(`district ${district} has the value ${value}`)
  }
  const all = neighbourGraph(
    districts.map(({ district }) => district),
    borders,
  )
  const islands = all.codes.filter((_, place) => neighboursOf(all, place).length === 0)
  const isolated = new Set(islands)
  const graph = neighbourGraph(
    all.codes.filter((code) => !isolated.has(code)),
    borders,
  )
  const values = Float64Array.from(graph.codes, (code) => observed.get(code) ?? Number.NaN)
  return { graph, values, ...meanAndVariance(values), islands }
}

function meanAndVariance(values: Float64Array): Pick<SpatialSample, 'mean' | 'variance'> {
  const first = values[0] ?? Number.NaN
  // The mean of equal values can miss them by a rounding, which would leave a variance behind.
  if (values.every((value) => value === first)) return { mean: first, variance: 0 }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, variance }
}

/** Mean of the neighbours of every place: the row-standardised spatial lag, in the unit given. */
export function neighbourMeans(graph: NeighbourGraph, values: Float64Array): Float64Array {
  return values.map((_, place) => {
    const neighbours = neighboursOf(graph, place)
    let sum = 0
    for (const neighbour of neighbours) sum += values[neighbour] ?? 0
    return sum / neighbours.length
  })
}
