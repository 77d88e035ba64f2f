import type { RandomSource } from './random-source.ts'
import { uniformInteger } from './uniform-integer.ts'

/**
 * Puts a random sample without replacement in the first `count` places of an array, in place: the
 * first `count` steps of the Fisher-Yates shuffle. Every ordered sample is equally likely.
 *
 * @param items changed in place; keeps the same items
 * @param count whole number from 0 to the length of `items`
 * @throws RangeError when more items are asked for than there are
 */
export function shuffleFirst(
  items: Float64Array | Int32Array,
  count: number,
  random: RandomSource,
): void {
  if (count > items.length) {
    throw new RangeError(`a sample of ${count} can not be drawn from ${items.length} items`)
  }
  for (let place = 0; place < count; place += 1) {
    const other = place + uniformInteger(random, items.length - place)
    const taken = items[other] ?? 0
    items[other] = items[place] ?? 0
    items[place] = taken
  }
}
