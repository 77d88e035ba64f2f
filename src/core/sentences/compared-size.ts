import type { ComparedSize } from '../../i18n/figure-facts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { Indicator } from '../indicators/indicator.ts'

/**
 * A difference in words: which way, and how much without a sign. What rounds to nothing at the
 * decimals shown is `equal`. The difference of two shares is in percentage points.
 */
export function comparedSize(
  difference: number,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  { format }: Pick<Texts, 'format'>,
): ComparedSize {
  const size = Math.abs(difference)
  const amount =
    unit === 'percent'
      ? format.percentagePoints(size, decimals).replace('+', '')
      : format.value(size, unit, decimals)
  if (Math.round(size * 10 ** decimals) === 0) return { sign: 'equal', amount }
  return { sign: difference > 0 ? 'more' : 'less', amount }
}
