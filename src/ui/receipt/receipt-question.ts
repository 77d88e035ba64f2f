import type { PopulationCell } from '../../core/access/population-cell.ts'
import type { ReachChoice } from '../../core/access/reach-choice.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import type { NumberReference } from '../../core/receipt/number-reference.ts'
import type { ReachReference } from '../../core/receipt/reach-receipt.ts'
import type { SectorReference } from '../../core/receipt/sector-reference.ts'

/** Which figures a number is about. */
export type ReceiptSubject =
  /** What is on screen, as the measure has it. */
  | { readonly kind: 'screen' }
  /** The figures of the year on screen, whatever measure is shown. */
  | { readonly kind: 'figures' }
  /** The figures of another year of the indicator on screen. */
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId; readonly year: number }

/** A number that someone asks the origin of. */
export type ReceiptQuestion =
  | {
      readonly kind: 'view'
      readonly reference: NumberReference
      readonly subject: ReceiptSubject
    }
  | { readonly kind: 'sectors'; readonly reference: SectorReference }
  | {
      readonly kind: 'reach'
      readonly reference: ReachReference
      /** The group of inhabitants. */
      readonly name: string
      readonly cells: readonly PopulationCell[]
      /** What is on screen: as it is, or under the scenario. */
      readonly reached: readonly number[]
      readonly year: number
      readonly choice: ReachChoice
      readonly isImagined: boolean
    }

/** The question about a number of the figure on screen. */
export function questionOnScreen(reference: NumberReference | SectorReference): ReceiptQuestion {
  switch (reference.kind) {
    case 'sector':
    case 'within':
    case 'typicalWithin':
    case 'withinShare':
      return { kind: 'sectors', reference }
    default:
      return { kind: 'view', reference, subject: { kind: 'screen' } }
  }
}
