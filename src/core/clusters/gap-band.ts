import type { SharedBorder } from '../adjacency/adjacency.ts'
import type { DistrictCode } from '../districts/district.ts'
import type { WeightedValue } from '../inequality/weighted-value.ts'
import { totalWeight } from '../inequality/weighted-value.ts'
import { seededRandom } from '../random/seeded-random.ts'
import { connectedParts } from './connected-parts.ts'
import { neighbourGraph } from './neighbour-graph.ts'
import { checkPermutations, type PermutationOptions } from './permutation-options.ts'
import { randomContiguousGroup } from './random-contiguous-group.ts'

/** Probabilities of the quantiles of a band. */
export const BAND_PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95] as const

export type GapBand =
  | {
      readonly kind: 'computed'
      /** Mean of the zone minus mean of the rest, in the unit of the values. */
      readonly gap: number
      /** Districts of the zone with a value: the size of the random groups too. */
      readonly size: number
      readonly districts: number
      /** Contiguous pieces the zone itself consists of; the random groups are always one piece. */
      readonly zoneParts: number
      readonly groups: number
      readonly seed: number
      /** Random groups with a gap of the same sign and at least as large. */
      readonly atLeastAsLarge: number
      /** The same as a part of all random groups, 0 to 1. */
      readonly shareAtLeastAsLarge: number
      /** As `atLeastAsLarge`, a gap in the other direction counting too. */
      readonly atLeastAsLargeEitherWay: number
      readonly shareAtLeastAsLargeEitherWay: number
      /** Quantiles of the gaps of the random groups at `BAND_PROBABILITIES`, ascending. */
      readonly quantiles: readonly number[]
    }
  | {
      readonly kind: 'notComputable'
      /** `noGroup`: no contiguous part of the region holds so many districts with a value. */
      readonly reason: 'emptyZone' | 'emptyRest' | 'noGroup'
    }

/** Gaps closer than this part of the largest value are ties. */
const TIE = 1e-12

/**
 * How usual a gap as large as that of the zone is among contiguous groups of as many districts,
 * drawn at random over the whole region by `randomContiguousGroup`. Each group is held against
 * all other districts, both as weighted means.
 *
 * @param values districts with a value and a weight above 0; the others are not given
 * @param zone codes of the zone; those without a value take no part
 * @param options `permutations` is the number of random groups
 * @throws RangeError as `totalWeight` and `neighbourGraph`
 */
export function gapBand(
  values: readonly WeightedValue[],
  borders: readonly SharedBorder[],
  zone: ReadonlySet<DistrictCode>,
  options: PermutationOptions,
): GapBand {
  checkPermutations(options)
  const weighed = values.filter(({ weight }) => weight > 0)
  const members = weighed.flatMap(({ district }) => (zone.has(district) ? district : []))
  const size = members.length
  if (size === 0) return { kind: 'notComputable', reason: 'emptyZone' }
  if (size === weighed.length) return { kind: 'notComputable', reason: 'emptyRest' }
  const graph = neighbourGraph(
    weighed.map(({ district }) => district),
    borders,
  )
  const large = new Set(connectedParts(graph).flatMap((part) => (part.length >= size ? part : [])))
  if (large.size === 0) return { kind: 'notComputable', reason: 'noGroup' }
  const starts = Int32Array.from(
    graph.codes.flatMap((code, place) => (large.has(code) ? place : [])),
  )
  const gapOf = gapAgainstRest(weighed, graph.codes)
  const gap = gapOf(graph.codes.flatMap((code, place) => (zone.has(code) ? place : [])))
  const random = seededRandom(options.seed)
  const gaps = Float64Array.from({ length: options.permutations }, () =>
    gapOf(randomContiguousGroup(graph, starts, size, random)),
  ).sort()
  const tie = TIE * Math.max(...weighed.map(({ value }) => Math.abs(value)))
  const isAsLarge = (other: number): boolean => Math.abs(other) >= Math.abs(gap) - tie
  const eitherWay = gaps.filter(isAsLarge)
  const sameWay = eitherWay.filter((other) => Math.sign(other) === Math.sign(gap))
  return {
    kind: 'computed',
    gap,
    size,
    districts: weighed.length,
    zoneParts: connectedParts(neighbourGraph(members, borders)).length,
    groups: gaps.length,
    seed: options.seed,
    atLeastAsLarge: sameWay.length,
    shareAtLeastAsLarge: sameWay.length / gaps.length,
    atLeastAsLargeEitherWay: eitherWay.length,
    shareAtLeastAsLargeEitherWay: eitherWay.length / gaps.length,
    quantiles: BAND_PROBABILITIES.map(
      (probability) => gaps[Math.ceil(probability * gaps.length) - 1] ?? Number.NaN,
    ),
  }
}

/** Gives the function from places of the graph to the gap between them and all others. */
function gapAgainstRest(
  values: readonly WeightedValue[],
  codes: readonly DistrictCode[],
): (places: readonly number[]) => number {
  const total = totalWeight(values)
  const ofCode = new Map(values.map((entry) => [entry.district, entry]))
  const weights = Float64Array.from(codes, (code) => ofCode.get(code)?.weight ?? 0)
  const products = Float64Array.from(
    codes,
    (code, place) => (weights[place] ?? 0) * (ofCode.get(code)?.value ?? 0),
  )
  const totalProduct = products.reduce((sum, product) => sum + product, 0)
  return (places) => {
    let weight = 0
    let product = 0
    for (const place of places) {
      weight += weights[place] ?? 0
      product += products[place] ?? 0
    }
    return product / weight - (totalProduct - product) / (total - weight)
  }
}
