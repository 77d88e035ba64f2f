/** A heading taken apart: `Werkloosheidsgraad (%) 2023`. */
export interface HeadingParts {
  /** What is left; empty for a heading that is a year alone. */
  readonly name: string
  /** Empty where none is told. */
  readonly unitText: string
  /** null for none, and for a span of years. */
  readonly year: number | null
}

/** First and last year that a figure can be of. */
export const FIRST_YEAR = 1950
export const LAST_YEAR = 2060

const YEAR = /(?<![\d.,])(?:19[5-9]\d|20[0-5]\d|2060)(?![\d.,]*\d)/g
const UNIT = /[([]\s*([^()[\]]{1,40})\s*[)\]]/g
const IN_UNIT = /,?\s+(?:in|en)\s+(%|€|euro|eur)$/i

/** The year that a text is; null when it is none, or more than that. */
export function yearOf(text: string): number | null {
  const year = /^\d{4}(?:\.0+)?$/.test(text.trim()) ? Number(text) : Number.NaN
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}

/** @param isUnit whether a text between brackets is a unit, else it stays in the name */
export function headingParts(heading: string, isUnit: (text: string) => boolean): HeadingParts {
  const years = [...new Set(heading.match(YEAR) ?? [])]
  const [only] = years
  const year = years.length === 1 && only !== undefined ? Number(only) : null
  let name = only === undefined || year === null ? heading : heading.replaceAll(only, ' ')
  let unitText = ''
  name = name.replace(UNIT, (whole, inside: string) => {
    if (inside.trim() === '') return ' '
    if (unitText !== '' || !isUnit(inside)) return whole
    unitText = inside.trim()
    return ' '
  })
  name = name.replace(IN_UNIT, (_, unit: string) => {
    unitText ||= unit
    return ''
  })
  name = name
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s_\-–:;,./]+|[\s_\-–:;,/]+$/g, '')
  return { name, unitText, year }
}
