const MOST_LIMITS = 8

/**
 * Class limits as typed: numbers with a semicolon between them, a decimal comma or point, spaces
 * allowed inside a number.
 *
 * @returns 1 to 8 ascending limits; null when the text is something else
 */
export function parseLimits(text: string): readonly number[] | null {
  const limits = text
    .split(';')
    .map((part) => part.replace(/\s/g, '').replace(',', '.'))
    .filter((part) => part !== '')
    .map(Number)
  const isAscending = limits.every(
    (limit, index) =>
      Number.isFinite(limit) && (index === 0 || limit > (limits[index - 1] ?? limit)),
  )
  return limits.length >= 1 && limits.length <= MOST_LIMITS && isAscending ? limits : null
}
