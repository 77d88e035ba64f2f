/** Separates the parts of one parameter: `quantile,5,yearShown`. */
const SEPARATOR = ','

/** Decimal notation as `String(number)` writes it; no spaces, no hexadecimal, no `Infinity`. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/

export function joinParts(parts: readonly (string | number)[]): string {
  return parts.join(SEPARATOR)
}

/** The parts of `text`; an empty text has none. */
export function splitParts(text: string): readonly string[] {
  return text === '' ? [] : text.split(SEPARATOR)
}

/** The number that `text` writes, or null. Never -0. */
export function numberFromText(text: string | undefined): number | null {
  return text !== undefined && NUMBER.test(text) ? Number(text) + 0 : null
}

/** Codes as one part of a parameter: `12.13.14`; empty for none. */
export function textOfCodes(codes: readonly number[]): string {
  return codes.join('.')
}

/** The codes that `textOfCodes` writes; null for what is no number. */
export function codesFromText(text: string): readonly (number | null)[] {
  return text === '' ? [] : text.split('.').map(numberFromText)
}

/** Text of a value that may be absent; absent is the empty text. */
export function textOrEmpty(value: string | number | null): string {
  return value === null ? '' : String(value)
}
