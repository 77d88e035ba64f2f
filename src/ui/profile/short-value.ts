import type { Indicator } from '../../core/indicators/indicator.ts'
import type { Texts } from '../../i18n/texts.ts'

const NO_BREAK_SPACE = '\u00a0'

type Measured = Pick<Indicator, 'unit' | 'decimals'>

/** The sign of a unit that does not fit beside every number: `per 100 huish.`; null for € and %, and where no unit
 * is known. */
export function looseUnit({ unit }: Measured, { units }: Pick<Texts, 'units'>): string | null {
  switch (unit) {
    case 'euros':
    case 'percent':
    case 'number':
      return null
    case 'inhabitantsPerSquareKilometre':
    case 'dwellingsPer100Households':
    case 'decibels':
    case 'microgramsPerCubicMetre':
    case 'inhabitants':
      return units[unit].symbol
  }
}

/** A value as it stands where the loose unit is named once for all: `27,4`, `€ 24 488`, `18,7%`. */
export function bareValue(value: number, measured: Measured, texts: Texts): string {
  const { unit, decimals } = measured
  return looseUnit(measured, texts) === null
    ? texts.format.value(value, unit, decimals)
    : texts.format.decimal(value, decimals)
}

/** A value with the short sign of its unit, for narrow columns: `27,4 per 100 huish.`. */
export function shortValue(value: number, measured: Measured, texts: Texts): string {
  const unit = looseUnit(measured, texts)
  const bare = bareValue(value, measured, texts)
  return unit === null ? bare : `${bare}${NO_BREAK_SPACE}${unit}`
}
