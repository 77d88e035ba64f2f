import { foldText } from '../../core/search/fold-text.ts'
import type { SectorMark } from '../../core/sectors/sector-mark.ts'
import type { Language, TableChoice } from '../../core/view/view-state.ts'

/** A row of the table of sectors: one with a figure, or with the reason why it has none. */
export type SectorRow = Exclude<SectorMark, { kind: 'ground' }>

/** The sectors that have a figure or a reason and pass the filters of the table, in its order. */
export function sectorRows(
  marks: readonly SectorMark[],
  { query, ...order }: TableChoice,
  language: Language,
): readonly SectorRow[] {
  const asked = foldText(query.trim())
  const shown = marks.filter(
    (mark) =>
      mark.kind !== 'ground' &&
      mark.emphasis === 'normal' &&
      (asked === '' ||
        [mark.name, mark.districtName, mark.sector].some((text) => foldText(text).includes(asked))),
  )
  return orderedSectors(shown, order, language)
}

/** The column of sectors that shows the order of the table: a rank is the figure from high to low. */
export function shownOrder({
  sortBy,
  order,
}: Pick<TableChoice, 'sortBy' | 'order'>): Pick<TableChoice, 'sortBy' | 'order'> {
  if (sortBy !== 'rank') return { sortBy, order }
  return { sortBy: 'value', order: order === 'ascending' ? 'descending' : 'ascending' }
}

/**
 * The sectors that have a figure or a reason, in an order of the table. The columns of wijken stand
 * for those of sectors: rank is the figure from high to low. What has no number comes last, whatever
 * the order.
 */
export function orderedSectors(
  marks: readonly SectorMark[],
  { sortBy, order }: Pick<TableChoice, 'sortBy' | 'order'>,
  language: Language,
): readonly SectorRow[] {
  const sign = order === 'ascending' ? 1 : -1
  const collator = new Intl.Collator(language, { numeric: true })
  const byName = (one: SectorRow, other: SectorRow): number =>
    collator.compare(one.name, other.name) || collator.compare(one.sector, other.sector)

  function compare(one: SectorRow, other: SectorRow): number {
    switch (sortBy) {
      case 'rank':
        return compareNumbers(figureOf(one), figureOf(other), -sign) || byName(one, other)
      case 'value':
        return compareNumbers(figureOf(one), figureOf(other), sign) || byName(one, other)
      case 'inhabitants':
        return compareNumbers(one.inhabitants, other.inhabitants, sign) || byName(one, other)
      case 'district':
        return sign * byName(one, other)
      case 'municipality':
        return sign * collator.compare(one.districtName, other.districtName) || byName(one, other)
    }
  }

  return marks.filter((mark) => mark.kind !== 'ground').toSorted(compare)
}

const figureOf = (row: SectorRow): number | null => (row.kind === 'valued' ? row.value : null)

function compareNumbers(one: number | null, other: number | null, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return sign * (one - other)
}
