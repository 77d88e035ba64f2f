import type { RandomSource } from './random-source.ts'

export type Xoshiro128State = readonly [number, number, number, number]

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

/**
 * The generator xoshiro128** 1.1: 128 bits of state, period 2^128 - 1, 32-bit whole numbers.
 * Not for secrets.
 *
 * @param state four 32-bit words, not all zero
 * @throws RangeError when all words are zero: the stream would be zero for ever
 * Source: D. Blackman and S. Vigna (2021), Scrambled linear pseudorandom number generators,
 * ACM TOMS 47(4); reference code https://prng.di.unimi.it/xoshiro128starstar.c
 */
export function xoshiro128StarStar(state: Xoshiro128State): RandomSource {
  let [s0, s1, s2, s3] = state
  if ((s0 | s1 | s2 | s3) === 0) throw new RangeError('the state of xoshiro128** is all zero')
  return {
    nextUint32() {
      const scrambled = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9)
      const shifted = s1 << 9
      s2 ^= s0
      s3 ^= s1
      s1 ^= s2
      s0 ^= s3
      s2 ^= shifted
      s3 = rotateLeft(s3, 11)
      return scrambled >>> 0
    },
  }
}
