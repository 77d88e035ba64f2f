import type { Texts } from '../../i18n/texts.ts'
import type { Indicator } from '../indicators/indicator.ts'

/** The unit of an indicator, written out; that of the file where the map does not know it. */
export function unitName(
  { unit, brought }: Pick<Indicator, 'unit' | 'brought'>,
  texts: Pick<Texts, 'units'>,
): string {
  const ofFile = unit === 'number' ? (brought?.unitText ?? '') : ''
  return ofFile === '' ? texts.units[unit].name : ofFile
}
