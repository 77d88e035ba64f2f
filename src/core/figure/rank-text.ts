import type { MeasuredView, ObservedDistrict } from './measured-view.ts'

/** The place among the districts with a value, 1 the highest; empty where ranking is not done. */
export function rankText(
  { rank, value }: ObservedDistrict,
  { observed, texts }: Pick<MeasuredView, 'observed' | 'texts'>,
): string {
  if (rank === null) return ''
  const { district } = texts.figure
  if (rank === 1) return district.highest(observed.length)
  const isLowest = observed.every((other) => other.value >= value)
  return isLowest ? district.lowest(observed.length) : district.rank(rank, observed.length)
}
