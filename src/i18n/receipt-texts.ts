import type { receipt } from './nl/receipt.ts'

/** The words of receipts; apart from `Texts`, because the first screen does not need them. */
export type ReceiptTexts = typeof receipt
