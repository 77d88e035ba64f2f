import { checkPermutations, type PermutationOptions } from '../clusters/permutation-options.ts'
import type { RandomSource } from '../random/random-source.ts'
import { DEFAULT_SEED, seededRandom } from '../random/seeded-random.ts'
import { uniformInteger } from '../random/uniform-integer.ts'
import { reachedByCell } from './reached-by-cell.ts'
import type { Steps } from './steps.ts'
import type { WalkNetwork } from './walk-network.ts'

/**
 * How often the services are placed anew. Of 199 figures the fifth lowest and the fifth highest are
 * the limits of an interval of 95 %.
 */
export const DEFAULT_PLACINGS: PermutationOptions = { permutations: 199, seed: DEFAULT_SEED }

/** Inhabitants reached in the order of the cells, one list for every random placing. */
export type RandomReach = readonly (readonly number[])[]

/**
 * Reach of as many services that stand at random: each at the door of an inhabitant drawn at random,
 * everybody as likely, so that more come to stand where more people live. Drawn with replacement.
 *
 * @param places number of services
 * @param minutes walking time
 * @throws RangeError when nobody lives on the network, or the number of placings is no whole number
 */
export function* randomReach(
  network: WalkNetwork,
  places: number,
  minutes: number,
  options: PermutationOptions = DEFAULT_PLACINGS,
): Steps<RandomReach> {
  checkPermutations(options)
  const random = seededRandom(options.seed)
  const upTo = cumulated(network.inhabitants)
  const placings: (readonly number[])[] = []
  while (placings.length < options.permutations) {
    const starts = Array.from({ length: places }, () => ({
      node: nodeOfInhabitant(upTo, random),
      metres: 0,
    }))
    placings.push(reachedByCell(network, starts, minutes))
    yield placings.length / options.permutations
  }
  return placings
}

function cumulated(inhabitants: Uint16Array): Uint32Array {
  let sum = 0
  return Uint32Array.from(inhabitants, (count) => {
    sum += count
    return sum
  })
}

/** The node at which an inhabitant drawn at random lives. */
function nodeOfInhabitant(upTo: Uint32Array, random: RandomSource): number {
  const inhabitant = uniformInteger(random, upTo.at(-1) ?? 0)
  let low = 0
  let high = upTo.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((upTo[middle] ?? 0) > inhabitant) high = middle
    else low = middle + 1
  }
  return low
}
