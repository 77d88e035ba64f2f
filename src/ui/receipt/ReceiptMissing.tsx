import type { LeftOut, LeftOutReason, Receipt } from '../../core/receipt/receipt.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useTexts } from '../use-screen.ts'
import type { ReceiptNames } from './use-receipt-names.ts'

interface ReceiptMissingProps {
  readonly receipt: Receipt
  readonly names: ReceiptNames
  readonly words: ReceiptTexts
}

/** The wijken or sectors that do not count, by name, under the reason why. */
export function ReceiptMissing({ receipt, names, words }: ReceiptMissingProps) {
  const { format } = useTexts()
  const isOfSectors = receipt.rowsAre === 'sectors'
  if (receipt.leftOut.length === 0) {
    return isOfSectors ? words.nobodyMissingSectors : words.nobodyMissing
  }
  const counted = isOfSectors ? words.missingSectors : words.missing
  return (
    <ul>
      {byReason(receipt.leftOut, names).map(({ reason, places }) => (
        <li key={reason} data-reason={reason}>
          <details className="disclosure">
            <summary>{counted(names.reason(reason), places.length)}</summary>
            <p>{format.and(places)}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** What is missing in two groups is named once. */
function byReason(
  leftOut: readonly LeftOut[],
  names: ReceiptNames,
): readonly { readonly reason: LeftOutReason; readonly places: readonly string[] }[] {
  const placesOf = new Map<LeftOutReason, Map<string | number, string>>()
  for (const { reason, district, sector } of leftOut) {
    const places = placesOf.get(reason) ?? new Map<string | number, string>()
    if (sector === undefined) places.set(district, names.district(district))
    else places.set(sector, names.sector(sector))
    placesOf.set(reason, places)
  }
  return Array.from(placesOf, ([reason, places]) => ({ reason, places: [...places.values()] }))
}
