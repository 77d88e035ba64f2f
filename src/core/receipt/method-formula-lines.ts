import type { MethodId } from '../../i18n/method-text.ts'
import type { FormulaWords } from './formula-words.ts'
import { METHOD_FORMULAS } from './method-formulas.ts'
import { printFormula } from './print-formula.ts'

/**
 * The formulas of a method as its page prints them, with the parts that have a name below; a part
 * that several formulas share is told once. Empty for a method that no formula tells.
 */
export function methodFormulaLines(id: MethodId, words: FormulaWords): readonly string[] {
  const lines = (METHOD_FORMULAS[id] ?? []).flatMap((formula) => printFormula(formula, words))
  const wholes = lines.filter(({ name }) => name === null).map(({ text }) => text)
  const parts = lines.flatMap(({ name, text }) =>
    name === null ? [] : [`${words.names[name]} = ${text}`],
  )
  return [...new Set([...wholes, ...parts])]
}
