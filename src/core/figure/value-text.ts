import type { Texts } from '../../i18n/texts.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { type MeasureChoice, NAMED_ZONE_KINDS } from '../view/view-state.ts'

/** Decimals of a difference in per cent. */
const RELATIVE_DECIMALS = 1

/**
 * A measured value with its unit: a change or difference is signed, and in percentage points for
 * shares; a rank is an ordinal; a number of definitions tells of how many.
 */
export function valueText(
  value: number,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
  measure: MeasureChoice,
  { format, figure }: Pick<Texts, 'format' | 'figure'>,
): string {
  switch (measure.kind) {
    case 'value':
      return format.value(value, indicator.unit, indicator.decimals)
    case 'change':
      return format.difference(value, indicator.unit, indicator.decimals)
    case 'difference':
      return measure.form === 'relative'
        ? format.signedPercentage(value, RELATIVE_DECIMALS)
        : format.difference(value, indicator.unit, indicator.decimals)
    case 'rank':
      return format.ordinal(value)
    case 'stability':
      return figure.district.ofDefinitions(value, NAMED_ZONE_KINDS.length)
  }
}

/** Decimals that the limits of a measure are written with at least. */
export function measureDecimals(
  { decimals }: Pick<Indicator, 'decimals'>,
  measure: MeasureChoice,
): number {
  switch (measure.kind) {
    case 'value':
    case 'change':
      return decimals
    case 'difference':
      return measure.form === 'relative' ? RELATIVE_DECIMALS : decimals
    case 'rank':
    case 'stability':
      return 0
  }
}
