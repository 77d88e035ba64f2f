const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * Writes a date out to the precision it has: `2026`, `april 2026` or `5 april 2026`.
 *
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param months The twelve names of the months.
 * @throws RangeError when the text is not such a date.
 */
export function formatIsoDate(iso: string, months: readonly string[]): string {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? []
  if (year === undefined)
    throw new RangeError(`date: expected YYYY, YYYY-MM or YYYY-MM-DD, got ${iso}`)
  if (month === undefined) return year
  const monthName = months[Number(month) - 1]
  const dayNumber = day === undefined ? 1 : Number(day)
  if (monthName === undefined || dayNumber < 1 || dayNumber > 31) {
    throw new RangeError(`date: no such month or day: ${iso}`)
  }
  return day === undefined ? `${monthName} ${year}` : `${dayNumber} ${monthName} ${year}`
}
