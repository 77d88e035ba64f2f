import type { Formatter } from '../../i18n/formatter.ts'

const ISO_DATE = /^\d{4}(-\d{2}){0,2}$/

/** The date of a source in words; one that is no calendar date as it stands; null for none. */
export function sourceDateText(date: string, format: Pick<Formatter, 'date'>): string | null {
  if (date === '' || date.startsWith('n.d.')) return null
  return ISO_DATE.test(date) ? format.date(date) : date
}
