const MASK = 0xffff_ffff_ffff_ffffn

/**
 * SplitMix64: spreads one number over as many 64-bit words as are asked for. Used to fill the
 * state of a larger generator from a short seed.
 *
 * @param seed whole number, reduced to 64 bits
 * @param count number of words
 * @returns words from 0 to 2^64 - 1
 * Source: G. Steele, D. Lea, C. Flood (2014), Fast splittable pseudorandom number generators;
 * reference code by S. Vigna, https://prng.di.unimi.it/splitmix64.c
 */
export function splitMix64(seed: bigint, count: number): readonly bigint[] {
  let state = seed & MASK
  return Array.from({ length: count }, () => {
    state = (state + 0x9e37_79b9_7f4a_7c15n) & MASK
    let word = state
    word = ((word ^ (word >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK
    word = ((word ^ (word >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK
    return word ^ (word >> 31n)
  })
}
