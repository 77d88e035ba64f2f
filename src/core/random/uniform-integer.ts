import type { RandomSource } from './random-source.ts'

const WORDS = 0x1_0000_0000

/**
 * A whole number from 0 to `below - 1`, every one exactly as likely: the high bits of a number of
 * the stream, as many as are needed; what comes out too large is thrown away and drawn again.
 *
 * @param below whole number from 1 to 2^32
 * @throws RangeError when `below` is outside that range
 */
export function uniformInteger(random: RandomSource, below: number): number {
  if (!Number.isInteger(below) || below < 1 || below > WORDS) {
    throw new RangeError(`the number of outcomes must be a whole number from 1, not ${below}`)
  }
  if (below === 1) return 0
  const unusedBits = Math.clz32(below - 1)
  let outcome = random.nextUint32() >>> unusedBits
  while (outcome >= below) outcome = random.nextUint32() >>> unusedBits
  return outcome
}
