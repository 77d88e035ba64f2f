import type { Language } from '../core/view/view-state.ts'
import type { ReceiptTexts } from './receipt-texts.ts'

/**
 * The words of receipts in a language, fetched on first use.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadReceiptTexts(language: Language): Promise<ReceiptTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/receipt.ts')).receipt
    case 'fr':
      return (await import('./fr/receipt.ts')).receipt
    case 'en':
      return (await import('./en/receipt.ts')).receipt
  }
}
