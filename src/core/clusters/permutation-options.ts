import { DEFAULT_SEED } from '../random/seeded-random.ts'

export interface PermutationOptions {
  /** Number of random arrangements the observed one is held against. */
  readonly permutations: number
  /** Whole number from 0 to 2^32 - 1; the same seed gives the same answer. */
  readonly seed: number
}

export const DEFAULT_PERMUTATIONS: PermutationOptions = { permutations: 9_999, seed: DEFAULT_SEED }

/** Throws a RangeError when the number of permutations is not a whole number of at least 1. */
export function checkPermutations({ permutations }: PermutationOptions): void {
  if (!Number.isInteger(permutations) || permutations < 1) {
    throw new RangeError(`the number of permutations must be a whole number, not ${permutations}`)
  }
}
