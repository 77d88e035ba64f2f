import { type Classification, makeClassification } from './classification.ts'

/**
 * The same classes with the outer limits moved as far as the values need, so that values other than
 * those the classes were made of fall in one too. Inner limits stay.
 */
export function widenClasses(
  classification: Classification,
  values: readonly number[],
): Classification {
  const { limits } = classification
  const first = limits[0] ?? 0
  const last = limits.at(-1) ?? first
  const lowest = values.reduce((least, value) => Math.min(least, value), first)
  const highest = values.reduce((most, value) => Math.max(most, value), last)
  if (lowest === first && highest === last) return classification
  return makeClassification([lowest, ...limits.slice(1, -1), highest])
}
