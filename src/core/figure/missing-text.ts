import type { Texts } from '../../i18n/texts.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import type { MeasureChoice } from '../view/view-state.ts'

/** Why there is no value, in a few words; under a change with the year that lacks it. */
export function missingText(
  { reason, missingYears }: Extract<MeasuredDistrict, { kind: 'missing' }>,
  measure: MeasureChoice,
  { figure, format, reasons }: Texts,
): string {
  switch (measure.kind) {
    case 'value':
    case 'difference':
    case 'rank':
    case 'stability':
      return reasons[reason].label
    case 'change':
      return format.and(
        missingYears.map(({ year, reason: why }) =>
          figure.district.missingInYear(reasons[why].label, year),
        ),
      )
  }
}
