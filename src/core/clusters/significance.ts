/**
 * When a pseudo p-value counts as significant. `each`: every test on its own, so about the part
 * `level` of the districts is marked by chance alone. `falseDiscoveryRate`: the limit is lowered
 * so that on average at most the part `level` of the marked districts is marked by chance.
 */
export interface Significance {
  /** 0 to 1, for example 0.05. */
  readonly level: number
  readonly rule: 'each' | 'falseDiscoveryRate'
}

export const DEFAULT_SIGNIFICANCE: Significance = { level: 0.05, rule: 'each' }

/**
 * The highest p-value that still counts as significant among the p-values of a family of tests; 0
 * when none does (a pseudo p-value is never 0).
 *
 * @throws RangeError for a level outside 0 to 1
 * Source: Y. Benjamini and Y. Hochberg (1995), Controlling the false discovery rate, Journal of the
 * Royal Statistical Society B 57(1).
 */
export function significanceLimit(pValues: readonly number[], significance: Significance): number {
  const { level, rule } = significance
  if (!(level > 0 && level < 1)) throw new RangeError(`a significance level is not ${level}`)
  switch (rule) {
    case 'each':
      return level
    case 'falseDiscoveryRate': {
      const ascending = [...pValues].sort((one, other) => one - other)
      const last = ascending.findLastIndex(
        (pValue, index) => pValue <= ((index + 1) * level) / ascending.length,
      )
      return ascending[last] ?? 0
    }
  }
}
