import type { ReachReference } from '../../core/receipt/reach-receipt.ts'
import type { ReceiptQuestion } from '../receipt/receipt-question.ts'
import type { PlaceReach } from './place-reach.ts'

/** Asks where a number of the panel comes from. */
export function reachQuestion(
  { cells, choice, scenario, shown, table }: PlaceReach,
  name: string,
  reference: ReachReference,
): ReceiptQuestion {
  return {
    kind: 'reach',
    reference,
    name,
    cells,
    reached: shown,
    year: table.year,
    choice,
    isImagined: scenario !== null,
  }
}
