import { fillFormula } from '../../core/receipt/fill-formula.ts'
import type { FormulaLine, FormulaWords } from '../../core/receipt/formula-words.ts'
import { printFormula } from '../../core/receipt/print-formula.ts'
import type { Receipt, ReceiptMethod } from '../../core/receipt/receipt.ts'
import type { MethodId } from '../../i18n/method-text.ts'

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
