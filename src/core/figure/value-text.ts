import type { Texts } from '../../i18n/texts.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { MeasureChoice } from '../view/view-state.ts'

/** A measured value with its unit; a change is signed, and in percentage points for shares. */
export function valueText(
  value: number,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
  measure: MeasureChoice,
  { format }: Pick<Texts, 'format'>,
): string {
  switch (measure.kind) {
    case 'value':
      return format.value(value, indicator.unit, indicator.decimals)
    case 'change':
      return format.difference(value, indicator.unit, indicator.decimals)
  }
}
