import { MINUS } from './number-conventions.ts'

/** A number taken apart for typesetting: its sign and its grouped digits. */
export interface TypesetNumber {
  /** `−` below zero, `+` above zero, empty for what rounds to zero. */
  readonly sign: '' | '+' | typeof MINUS
  /** Grouped digits with the decimal sign, without the sign. */
  readonly digits: string
}

interface Separators {
  readonly groupSeparator: string
  readonly decimalSign: string
}

/** Above this, doubles no longer tell neighbouring hundredths apart. */
const LARGEST_VALUE = 1e13
const MOST_DECIMALS = 6

/**
 * Rounds half away from zero on the decimal form people see (18.65 gives 18.7, which binary
 * rounding would not) and groups by three. Own code, so that the text does not depend on the
 * version of ICU.
 *
 * @throws RangeError when the value is not finite or too large, or decimals is not 0 to 6.
 */
export function typesetNumber(
  value: number,
  decimals: number,
  separators: Separators,
): TypesetNumber {
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST_VALUE) {
    throw new RangeError(`value: expected a number that can be written out, got ${value}`)
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    throw new RangeError(`decimals: expected a whole number of 0 to 6, got ${decimals}`)
  }
  const size = Math.abs(value)
  const shortest = String(size)
  const exponential = shortest.includes('e')
  const shifted = Math.round(
    exponential ? size * 10 ** decimals : Number(`${shortest}e${decimals}`),
  )
  const padded = shifted.toFixed(0).padStart(decimals + 1, '0')
  const whole = padded.slice(0, padded.length - decimals)
  const fraction = padded.slice(padded.length - decimals)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separators.groupSeparator)
  return {
    sign: shifted === 0 ? '' : value < 0 ? MINUS : '+',
    digits: decimals === 0 ? grouped : `${grouped}${separators.decimalSign}${fraction}`,
  }
}
