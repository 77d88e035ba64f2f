import type { Unit } from '../core/indicators/indicator.ts'
import type { Language } from '../core/view/view-state.ts'
import { formatIsoDate } from './format-iso-date.ts'
import type { Formatter } from './formatter.ts'
import {
  MINUS,
  NO_BREAK_SPACE,
  NUMBER_CONVENTIONS,
  type PluralForms,
} from './number-conventions.ts'
import { type TypesetNumber, typesetNumber } from './typeset-number.ts'

/** Sign as shown with a plain value: a minus where needed, never a plus. */
const minusOf = (number: TypesetNumber): string => (number.sign === MINUS ? MINUS : '')

/**
 * The number, unit, date and list forms of one language.
 *
 * Every function throws a RangeError that names the value when it is not a finite number.
 */
export function createFormatter(language: Language): Formatter {
  const conventions = NUMBER_CONVENTIONS[language]
  const ordinals = new Intl.PluralRules(conventions.locale, { type: 'ordinal' })
  const conjunction = new Intl.ListFormat(conventions.locale, { type: 'conjunction' })
  const disjunction = new Intl.ListFormat(conventions.locale, { type: 'disjunction' })

  const typeset = (value: number, decimals: number) => typesetNumber(value, decimals, conventions)

  /** Making rules takes longer than applying them, and a figure applies them for every wijk. */
  const rulesOf = new Map<number, Intl.PluralRules>()
  function pluralRulesFor(decimals: number): Intl.PluralRules {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    const rules = rulesOf.get(decimals) ?? new Intl.PluralRules(conventions.locale, digits)
    rulesOf.set(decimals, rules)
    return rules
  }

  /** The form that goes with the number as it is written: `1,0` is plural in Dutch. */
  function formFor(value: number, decimals: number, forms: PluralForms): string {
    return pluralRulesFor(decimals).select(value) === 'one' ? forms.one : forms.other
  }

  function decimal(value: number, decimals: number): string {
    const number = typeset(value, decimals)
    return minusOf(number) + number.digits
  }

  function signed(value: number, decimals: number): string {
    const { sign, digits } = typeset(value, decimals)
    return sign + digits
  }

  function withForm(text: string, value: number, decimals: number, forms: PluralForms): string {
    return text + NO_BREAK_SPACE + formFor(value, decimals, forms)
  }

  function inUnit(value: number, unit: Unit, decimals: number, sign: string): string {
    const { digits } = typeset(value, decimals)
    switch (unit) {
      case 'euros':
        return conventions.euros(sign, digits)
      case 'percent':
        return conventions.percent(sign, digits)
      case 'inhabitantsPerSquareKilometre':
      case 'dwellingsPer100Households':
      case 'decibels':
      case 'microgramsPerCubicMetre':
      case 'inhabitants':
        return withForm(sign + digits, value, decimals, conventions.unitForms[unit])
      case 'number':
        return sign + digits
    }
  }

  function percentagePoints(value: number, decimals: number): string {
    return withForm(signed(value, decimals), value, decimals, conventions.percentagePoints)
  }

  function year(value: number): string {
    if (!Number.isInteger(value))
      throw new RangeError(`year: expected a whole number, got ${value}`)
    return String(value)
  }

  return {
    language,
    integer: (value) => decimal(value, 0),
    decimal,
    signed,
    value: (value, unit, decimals) =>
      inUnit(value, unit, decimals, minusOf(typeset(value, decimals))),
    difference: (value, unit, decimals) =>
      unit === 'percent'
        ? percentagePoints(value, decimals)
        : inUnit(value, unit, decimals, typeset(value, decimals).sign),
    percentage: (value, decimals) =>
      inUnit(value, 'percent', decimals, minusOf(typeset(value, decimals))),
    signedPercentage: (value, decimals) =>
      inUnit(value, 'percent', decimals, typeset(value, decimals).sign),
    percentagePoints,
    range(from, to, decimals) {
      const separator = from < 0 || to < 0 ? conventions.rangeWord : '–'
      return [decimal(from, decimals), separator, decimal(to, decimals)].join(NO_BREAK_SPACE)
    },
    signedRange: (from, to, decimals) =>
      [signed(from, decimals), conventions.rangeWord, signed(to, decimals)].join(NO_BREAK_SPACE),
    below: (limit, decimals) => `<${NO_BREAK_SPACE}${decimal(limit, decimals)}`,
    atLeast: (limit, decimals) => `≥${NO_BREAK_SPACE}${decimal(limit, decimals)}`,
    signedBelow: (limit, decimals) => `<${NO_BREAK_SPACE}${signed(limit, decimals)}`,
    signedAtLeast: (limit, decimals) => `≥${NO_BREAK_SPACE}${signed(limit, decimals)}`,
    count: (value, forms) => withForm(decimal(value, 0), value, 0, forms),
    plural(value, forms) {
      typeset(value, 0)
      return formFor(value, 0, forms)
    },
    inhabitants: (value) => inUnit(value, 'inhabitants', 0, minusOf(typeset(value, 0))),
    ordinal(value) {
      const category = ordinals.select(value)
      return (
        decimal(value, 0) +
        (conventions.ordinalSuffixes[category] ?? conventions.ordinalSuffixes.other)
      )
    },
    year,
    yearSpan: (first, last) => (first === last ? year(first) : `${year(first)}–${year(last)}`),
    distance: (metres) =>
      Math.round(metres) < 1000
        ? `${decimal(metres, 0)}${NO_BREAK_SPACE}m`
        : `${decimal(metres / 1000, 1)}${NO_BREAK_SPACE}km`,
    minutes: (value) => withForm(decimal(value, 0), value, 0, conventions.minutes),
    and: (items) => conjunction.format(items),
    or: (items) => disjunction.format(items),
    date: (iso) => formatIsoDate(iso, conventions.months),
  }
}
