/** How many permuted figures lay at or beyond the observed one, on either side. */
export interface PermutationTally {
  readonly permutations: number
  readonly atLeast: number
  readonly atMost: number
}

/**
 * Two-sided pseudo p-value of a permutation test: twice the smaller tail, at most 1. The observed
 * arrangement counts as one of the permutations, so it is never 0.
 *
 * @returns 1/(permutations + 1) * 2 at least, 1 at most
 * Source: B. Phipson and G. Smyth (2010), Permutation p-values should never be zero, Statistical
 * Applications in Genetics and Molecular Biology 9(1).
 */
export function pseudoPValue({ permutations, atLeast, atMost }: PermutationTally): number {
  const smallerTail = Math.min(atLeast, atMost)
  return Math.min(1, (2 * (smallerTail + 1)) / (permutations + 1))
}
