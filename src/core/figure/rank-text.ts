import type { MeasuredView, ObservedDistrict } from './measured-view.ts'

/**
 * The place among the districts with a value, 1 the highest; empty where ranking is not done. When
 * the rank itself is shown, the figure it comes from.
 */
export function rankText(
  { detail, rank, value }: ObservedDistrict,
  { indicator, observed, texts }: Pick<MeasuredView, 'indicator' | 'observed' | 'texts'>,
): string {
  if (rank === null) return ''
  const { district } = texts.figure
  if (detail.kind === 'rank') {
    return texts.format.value(detail.figure, indicator.unit, indicator.decimals)
  }
  if (rank === 1) return district.highest(observed.length)
  const isLowest = observed.every((other) => other.value >= value)
  return isLowest ? district.lowest(observed.length) : district.rank(rank, observed.length)
}
