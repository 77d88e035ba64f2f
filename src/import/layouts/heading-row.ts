import { cellText, type Table } from '../table.ts'
import { numberText } from '../text/number-text.ts'
import { yearOf } from './heading-parts.ts'

/** Titles and remarks may stand above the headings. */
const SEARCHED_ROWS = 40

/**
 * Index of the row of headings: the first whose filled cells are two or more, are texts or years,
 * and of which one names a column that `isKnown`. Else the row above the first one that
 * `isData`. null for none of these; -1 when the table begins with data.
 */
export function findHeadingRow(
  { rows }: Table,
  isKnown: (heading: string) => boolean,
  isData: (texts: readonly string[]) => boolean,
): number | null {
  const searched = rows.slice(0, SEARCHED_ROWS).map((row) => row.map(cellText))
  const named = searched.findIndex((texts) => {
    const filled = texts.filter((text) => text !== '')
    return (
      filled.length >= 2 &&
      filled.some(isKnown) &&
      filled.every((text) => numberText(text).kind === 'none' || yearOf(text) !== null)
    )
  })
  if (named !== -1) return named
  const data = searched.findIndex(isData)
  return data === -1 ? null : data - 1
}
