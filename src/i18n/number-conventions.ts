import type { Unit } from '../core/indicators/indicator.ts'
import type { Language } from '../core/view/view-state.ts'

/** Grammatical forms of a counted noun, by the plural categories the three languages use. */
export interface PluralForms {
  readonly one: string
  readonly other: string
}

/** How a number is typeset with something before or behind it; `sign` is empty, `+` or `−`. */
type Placement = (sign: string, digits: string) => string

/** How numbers, money, units and dates are written in one language. */
export interface NumberConventions {
  /** BCP 47 tag for plural and list rules. */
  readonly locale: string
  readonly groupSeparator: string
  readonly decimalSign: string
  readonly euros: Placement
  readonly percent: Placement
  /** Follows a number, separated by a no-break space. */
  readonly unitForms: Readonly<Record<Exclude<Unit, 'euros' | 'percent' | 'number'>, PluralForms>>
  readonly percentagePoints: PluralForms
  readonly minutes: PluralForms
  /** Between the two ends of a range of signed numbers, where a dash would read as a minus. */
  readonly rangeWord: string
  readonly months: readonly string[]
  /** Suffix of a rank by the ordinal category of Intl.PluralRules. */
  readonly ordinalSuffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string
  }
}

export const NO_BREAK_SPACE = '\u00a0'
export const NARROW_NO_BREAK_SPACE = '\u202f'
export const MINUS = '\u2212'
/** Where a line may not break though a sign of arithmetic and a sign of money would let it. */
const WORD_JOINER = '\u2060'

const SYMBOLS = {
  decibels: { one: 'dB(A)', other: 'dB(A)' },
  microgramsPerCubicMetre: { one: 'µg/m³', other: 'µg/m³' },
} as const

/**
 * Place of the euro sign and of the sign: Unicode CLDR (nl `¤ -#`, fr `-# ¤`, en-GB `-¤#`).
 * Thousands: narrow no-break space from 1 000 on in Dutch and French, so that columns align.
 */
export const NUMBER_CONVENTIONS: Readonly<Record<Language, NumberConventions>> = {
  nl: {
    locale: 'nl-BE',
    groupSeparator: NARROW_NO_BREAK_SPACE,
    decimalSign: ',',
    euros: (sign, digits) => `€${NO_BREAK_SPACE}${sign}${digits}`,
    percent: (sign, digits) => `${sign}${digits}%`,
    unitForms: {
      ...SYMBOLS,
      inhabitantsPerSquareKilometre: { one: 'inwoner/km²', other: 'inwoners/km²' },
      dwellingsPer100Households: {
        one: 'woning per 100 huishoudens',
        other: 'woningen per 100 huishoudens',
      },
      inhabitants: { one: 'inwoner', other: 'inwoners' },
    },
    percentagePoints: { one: 'procentpunt', other: 'procentpunt' },
    minutes: { one: 'minuut', other: 'minuten' },
    rangeWord: 'tot',
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    ordinalSuffixes: { other: 'e' },
  },
  fr: {
    locale: 'fr-BE',
    groupSeparator: NARROW_NO_BREAK_SPACE,
    decimalSign: ',',
    euros: (sign, digits) => `${sign}${digits}${NO_BREAK_SPACE}€`,
    percent: (sign, digits) => `${sign}${digits}${NARROW_NO_BREAK_SPACE}%`,
    unitForms: {
      ...SYMBOLS,
      inhabitantsPerSquareKilometre: { one: 'habitant/km²', other: 'habitants/km²' },
      dwellingsPer100Households: {
        one: 'logement pour 100 ménages',
        other: 'logements pour 100 ménages',
      },
      inhabitants: { one: 'habitant', other: 'habitants' },
    },
    percentagePoints: { one: 'point de pourcentage', other: 'points de pourcentage' },
    minutes: { one: 'minute', other: 'minutes' },
    rangeWord: 'à',
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    ordinalSuffixes: { one: 'er', other: 'e' },
  },
  en: {
    locale: 'en-GB',
    groupSeparator: ',',
    decimalSign: '.',
    euros: (sign, digits) => (sign === '' ? `€${digits}` : `${sign}${WORD_JOINER}€${digits}`),
    percent: (sign, digits) => `${sign}${digits}%`,
    unitForms: {
      ...SYMBOLS,
      inhabitantsPerSquareKilometre: { one: 'inhabitant/km²', other: 'inhabitants/km²' },
      dwellingsPer100Households: {
        one: 'dwelling per 100 households',
        other: 'dwellings per 100 households',
      },
      inhabitants: { one: 'inhabitant', other: 'inhabitants' },
    },
    percentagePoints: { one: 'percentage point', other: 'percentage points' },
    minutes: { one: 'minute', other: 'minutes' },
    rangeWord: 'to',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    ordinalSuffixes: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  },
}
