import type { DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import { findIndicator, findIndicatorYear } from '../indicators/find-indicator.ts'
import { INCOME_INDICATOR } from '../indicators/income-indicator.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { type DistrictValue, observedValues } from '../indicators/observed-values.ts'
import { type WeighedDistricts, weighDistricts } from '../inequality/weigh-districts.ts'

/** The income figures that every computed definition of the arme sikkel is read on. */
export interface IncomeBasis {
  readonly indicator: Indicator
  readonly year: number
  /** Residential districts with an income, in euros. */
  readonly values: readonly DistrictValue[]
  readonly withoutValue: readonly DistrictCode[]
  /** The same, weighed by the inhabitants of that year. */
  readonly weighed: WeighedDistricts
  /** As published, in euros; null where it was not. */
  readonly regionalValue: number | null
}

/** Year of the income on which zones are computed: the default year of the indicator. */
export function incomeYear(edition: Pick<Edition, 'indicators'>): number {
  return findIndicator(edition.indicators, INCOME_INDICATOR).defaultYear
}

/** @throws RangeError when the edition has no income indicator */
export function incomeBasis(edition: Edition): IncomeBasis {
  const indicator = findIndicator(edition.indicators, INCOME_INDICATOR)
  const year = indicator.defaultYear
  const codes = residentialCodes(edition.districts)
  const values = observedValues(edition.income, codes, year)
  const known = new Set(values.map(({ district }) => district))
  const withoutValue = codes.filter((code) => !known.has(code))
  const measured = [
    ...values.map((one) => ({ kind: 'observed', ...one }) as const),
    ...withoutValue.map((district) => ({ kind: 'missing', district }) as const),
  ]
  return {
    indicator,
    year,
    values,
    withoutValue,
    weighed: weighDistricts(measured, edition.population, year),
    regionalValue: findIndicatorYear(indicator, year)?.regionalBenchmark ?? null,
  }
}
