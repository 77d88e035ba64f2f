export type DecimalMark = ',' | '.'

/** What the writing of a number tells. */
export type NumberText =
  /** Digits without any mark: the value stands. */
  | { readonly kind: 'plain'; readonly value: number }
  /** The mark for decimals is certain. */
  | { readonly kind: 'marked'; readonly decimalMark: DecimalMark; readonly value: number }
  /** `1.234`: the mark stands for thousands or for decimals. */
  | { readonly kind: 'ambiguous'; readonly mark: DecimalMark; readonly digits: string }
  | { readonly kind: 'none' }

const NONE: NumberText = { kind: 'none' }

/** Spaces that separate thousands: plain, no-break, thin and narrow no-break; an apostrophe too. */
const GROUP_SPACE = /(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g
const AROUND = /^(?:€|EUR)?\s*|\s*(?:€|EUR|%)?$/gi
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d{1,3})?$/i

/** Reads the writing of a number; a currency or percent sign beside it is left out. */
export function numberText(text: string): NumberText {
  const bare = text
    .trim()
    .replace(/^[\u2212\u2013](?=\s*[\d€])/, '-')
    .replace(AROUND, '')
    .replace(GROUP_SPACE, '')
  if (!NUMBER.test(bare)) return NONE
  const points = bare.split('.').length - 1
  const commas = bare.split(',').length - 1
  if (points === 0 && commas === 0) return plain(Number(bare))
  if (points > 0 && commas > 0) return withBothMarks(bare, points, commas)
  const mark: DecimalMark = points > 0 ? '.' : ','
  if (points + commas > 1) {
    // Only thousands have several marks, so the other mark is the one for decimals.
    return isGrouped(bare, mark) ? marked(mark === '.' ? ',' : '.', bare) : NONE
  }
  return isGrouped(bare, mark) ? { kind: 'ambiguous', mark, digits: bare } : marked(mark, bare)
}

/** The value of an ambiguous number, once the mark for decimals is known. */
export function resolveNumber(digits: string, decimalMark: DecimalMark): number {
  const other = decimalMark === ',' ? '.' : ','
  return Number(digits.replaceAll(other, '').replace(decimalMark, '.'))
}

function withBothMarks(bare: string, points: number, commas: number): NumberText {
  const decimalMark: DecimalMark = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.'
  if ((decimalMark === ',' ? commas : points) !== 1) return NONE
  const whole = bare.slice(0, bare.lastIndexOf(decimalMark))
  return isGrouped(whole, decimalMark === ',' ? '.' : ',') ? marked(decimalMark, bare) : NONE
}

/** `12.345.678`: one to three digits, then threes; no leading zero, no exponent. */
function isGrouped(digits: string, mark: DecimalMark): boolean {
  const [first = '', ...threes] = digits.replace(/^[+-]/, '').split(mark)
  return /^[1-9]\d{0,2}$/.test(first) && threes.every((three) => /^\d{3}$/.test(three))
}

function marked(decimalMark: DecimalMark, bare: string): NumberText {
  const value = resolveNumber(bare, decimalMark)
  return Number.isFinite(value) ? { kind: 'marked', decimalMark, value } : NONE
}

function plain(value: number): NumberText {
  return Number.isFinite(value) ? { kind: 'plain', value } : NONE
}
