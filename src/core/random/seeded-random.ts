import type { RandomSource } from './random-source.ts'
import { splitMix64 } from './split-mix-64.ts'
import { xoshiro128StarStar } from './xoshiro-128-star-star.ts'

/** The seed of every permutation unless a link carries another one. */
export const DEFAULT_SEED = 2022

export const MAXIMUM_SEED = 0xffff_ffff

/**
 * The random stream that belongs to a seed: the same seed gives the same numbers on every machine.
 * The state of xoshiro128** is filled by SplitMix64, low half of each word first.
 *
 * @param seed whole number from 0 to 2^32 - 1
 * @throws RangeError when the seed is no such number
 */
export function seededRandom(seed: number): RandomSource {
  if (!Number.isInteger(seed) || seed < 0 || seed > MAXIMUM_SEED) {
    throw new RangeError(`a seed is a whole number from 0 to ${MAXIMUM_SEED}, not ${seed}`)
  }
  const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2)
  const low = (word: bigint): number => Number(word & 0xffff_ffffn)
  const high = (word: bigint): number => Number(word >> 32n)
  return xoshiro128StarStar([low(first), high(first), low(second), high(second)])
}
