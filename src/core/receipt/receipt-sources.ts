import { reachOfIndicator } from '../access/reach-indicator.ts'
import type { MeasuredView } from '../figure/measured-view.ts'
import type { Receipt } from './receipt.ts'
import type { ReceiptRow } from './receipt-row.ts'

/** Sources of the cells of the rows and of their inhabitants, in the order of the edition. */
export function receiptSources(
  rows: readonly ReceiptRow[],
  { edition, indicator, measure, population, series, year }: MeasuredView,
  isWeighed: boolean,
): Pick<Receipt, 'sourceIds' | 'weightSourceIds'> {
  const years = measure.kind === 'change' ? [year, measure.sinceYear] : [year]
  const shown = measure.kind === 'stability' ? edition.income : series
  const districts = rows.flatMap(({ district }) => (district === null ? [] : [district]))
  const ofCells = new Set(
    districts.flatMap((district) => years.map((one) => shown.sourceAt(district, one))),
  )
  const rest =
    reachOfIndicator(indicator.id) !== null || rows.some(({ group }) => group === 'region')
      ? indicator.sourceIds
      : []
  const ofWeights = new Set(
    isWeighed ? districts.map((district) => population.sourceAt(district, year)) : [],
  )
  const inOrder = (isMeant: (id: string) => boolean): readonly string[] =>
    edition.sources.map(({ id }) => id).filter(isMeant)
  return {
    sourceIds: inOrder((id) => ofCells.has(id) || rest.includes(id)),
    weightSourceIds: inOrder((id) => ofWeights.has(id)),
  }
}
