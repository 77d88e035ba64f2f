import type { ComparedSize } from '../../i18n/figure-facts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { valueText } from '../figure/value-text.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { MeasureChoice } from '../view/view-state.ts'
import { comparedSize } from './compared-size.ts'

type Measured = Pick<Indicator, 'unit' | 'decimals'>

/**
 * A value in a sentence that names the subject: as everywhere else, but a bare number where the
 * subject holds the unit (`het aantal sociale woningen per 100 huishoudens`).
 */
export function sentenceValue(
  value: number,
  indicator: Measured,
  measure: MeasureChoice,
  texts: Pick<Texts, 'format' | 'figure'>,
): string {
  if (!isUnitInSubject(indicator)) return valueText(value, indicator, measure, texts)
  const { decimals } = indicator
  switch (measure.kind) {
    case 'value':
      return texts.format.decimal(value, decimals)
    case 'change':
      return texts.format.signed(value, decimals)
    case 'difference':
      return measure.form === 'relative'
        ? valueText(value, indicator, measure, texts)
        : texts.format.signed(value, decimals)
    case 'rank':
    case 'stability':
      return valueText(value, indicator, measure, texts)
  }
}

/** As `comparedSize`, with a bare number where the subject holds the unit. */
export function sentenceSize(
  difference: number,
  indicator: Measured,
  texts: Pick<Texts, 'format'>,
): ComparedSize {
  const size = comparedSize(difference, indicator, texts)
  if (!isUnitInSubject(indicator)) return size
  return { ...size, amount: texts.format.decimal(Math.abs(difference), indicator.decimals) }
}

const isUnitInSubject = ({ unit }: Measured): boolean => unit === 'dwellingsPer100Households'
