import type { LeftOut, LeftOutReason, Receipt } from '../../core/receipt/receipt.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useTexts } from '../use-screen.ts'
import type { ReceiptNames } from './use-receipt-names.ts'

interface ReceiptMissingProps {
  readonly receipt: Receipt
  readonly names: ReceiptNames
  readonly words: ReceiptTexts
}

/** The wijken that do not count, by name, under the reason why. */
export function ReceiptMissing({ receipt, names, words }: ReceiptMissingProps) {
  const { format } = useTexts()
  if (receipt.leftOut.length === 0) return words.nobodyMissing
  return (
    <ul>
      {byReason(receipt.leftOut).map(({ reason, districts }) => (
        <li key={reason} data-reason={reason}>
          <details className="disclosure">
            <summary>{words.missing(names.reason(reason), districts.length)}</summary>
            <p>{format.and(districts.map(names.district))}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** A wijk that is missing in two groups is named once. */
function byReason(
  leftOut: readonly LeftOut[],
): readonly { readonly reason: LeftOutReason; readonly districts: readonly number[] }[] {
  const districtsOf = new Map<LeftOutReason, Set<number>>()
  for (const { reason, district } of leftOut) {
    districtsOf.set(reason, (districtsOf.get(reason) ?? new Set()).add(district))
  }
  return Array.from(districtsOf, ([reason, districts]) => ({ reason, districts: [...districts] }))
}
