import type { Receipt } from '../../core/receipt/receipt.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import type { ReceiptNames } from './use-receipt-names.ts'

interface ReceiptGroupsProps {
  readonly receipt: Receipt
  readonly names: ReceiptNames
  readonly words: ReceiptTexts
}

/** How many wijken, sectors and inhabitants count, by group. */
export function ReceiptGroups({ receipt, names, words }: ReceiptGroupsProps) {
  const size = receipt.rowsAre === 'sectors' ? words.groupSectors : words.group
  return (
    <ul>
      {receipt.groups.map(({ group, counted, total, inhabitants }) => (
        <li key={group} data-group={group}>
          {group === 'region' || group === 'own' || group === 'sector'
            ? names.group(group)
            : size(names.group(group), counted, total)}
          {inhabitants !== null && `, ${words.groupInhabitants(inhabitants)}`}
        </li>
      ))}
    </ul>
  )
}
