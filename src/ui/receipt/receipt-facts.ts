import type { DataSource } from '../../core/indicators/indicator.ts'
import { isOwnId } from '../../core/own/own-data.ts'
import { fillFormula } from '../../core/receipt/fill-formula.ts'
import type { FormulaLine, FormulaWords } from '../../core/receipt/formula-words.ts'
import { printFormula } from '../../core/receipt/print-formula.ts'
import type { Receipt, ReceiptMethod } from '../../core/receipt/receipt.ts'
import type { Language } from '../../core/view/view-state.ts'
import { labelled } from '../../i18n/labelled.ts'
import type { MethodId } from '../../i18n/method-text.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'

/** A line of a formula with the name of what it gives. */
export interface NamedLine {
  readonly name: string
  readonly text: string
}

/** Words for formulas, and how the whole is called. */
export interface NamedWords {
  readonly formula: FormulaWords
  readonly result: string
}

/** The formula in words and with its numbers, line by line. */
export function receiptLines(
  { formula, rows }: Pick<Receipt, 'formula' | 'rows'>,
  { formula: words, result }: NamedWords,
): { readonly formula: readonly NamedLine[]; readonly filled: readonly NamedLine[] } {
  const namedLine = ({ name, text }: FormulaLine): NamedLine => ({
    name: name === null ? result : words.names[name],
    text,
  })
  return {
    formula: printFormula(formula, words).map(namedLine),
    filled: fillFormula(formula, rows, words).map(namedLine),
  }
}

/** The method that explains a receipt at length; null for a figure as it is published. */
export function methodOf(method: ReceiptMethod): MethodId | null {
  return method === 'value' ? null : method
}

/** What is known of a source beside its name; a file that a person brought has a day alone. */
export function sourceFacts(
  { id, edition, retrieved, licence }: DataSource,
  { source }: Pick<ReceiptTexts, 'source'>,
): readonly { readonly label: string; readonly text: string }[] {
  if (isOwnId(id)) return [{ label: source.added, text: retrieved }]
  return [
    { label: source.edition, text: edition },
    { label: source.retrieved, text: retrieved },
    { label: source.licence, text: licence },
  ]
}

/** A source in one line, for a table that is handed out. */
export function sourceLine(
  source: DataSource,
  words: Pick<ReceiptTexts, 'source' | 'sourceNotes'>,
  language: Language,
): string {
  const noted = (text: string): string => words.sourceNotes[text] ?? text
  const facts = sourceFacts(source, words).map(({ label, text }) =>
    labelled(language, label, noted(text)),
  )
  return [noted(source.publisher), ...facts].join('. ')
}
