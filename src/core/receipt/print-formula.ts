import type { Formula, FormulaName, RowGroup, RowVariable } from './formula.ts'
import type { FormulaLine, FormulaWords } from './formula-words.ts'

/** How tightly parts hold together: what holds less gets brackets. */
const LOOSE = 1
const PRODUCT = 2
const PREFIX = 3
const WHOLE = 4

interface Printed {
  readonly text: string
  readonly tightness: number
}

/**
 * A formula in words and signs: first the whole, then every part that has a name. The same formula
 * gives the same text, so that what is printed is what is computed.
 */
export function printFormula(formula: Formula, words: FormulaWords): readonly FormulaLine[] {
  const named = new Map<FormulaName, Formula>()
  const lineOf = (name: FormulaName | null, of: Formula): FormulaLine => {
    const printing = { words, named, isPaired: usesPairs(of), groups: groupsOf(of).size }
    return { name, text: print(of, printing).text }
  }
  const lines = [lineOf(null, formula)]
  // Grows while parts with names are met inside parts with names.
  for (const [name, of] of named) lines.push(lineOf(name, of))
  return lines
}

interface Printing {
  readonly words: FormulaWords
  /** Filled with the parts met that are printed apart. */
  readonly named: Map<FormulaName, Formula>
  /** Two rows are compared: columns tell which one they are of. */
  readonly isPaired: boolean
  /** How many groups of rows are added up. */
  readonly groups: number
}

function print(formula: Formula, printing: Printing): Printed {
  const { words, named } = printing
  const within = (part: Formula, tightness: number): string => {
    const printed = print(part, printing)
    return printed.tightness < tightness ? `(${printed.text})` : printed.text
  }
  const prefixed = (prefix: string, part: Formula): Printed => ({
    text: `${prefix} ${within(part, WHOLE)}`,
    tightness: PREFIX,
  })
  switch (formula.kind) {
    case 'number':
      return { text: words.number(formula.value, 0), tightness: WHOLE }
    case 'column':
      return { text: columnText(formula.column, formula.row, printing), tightness: WHOLE }
    case 'named':
    case 'namedPerRow':
      if (!named.has(formula.name)) named.set(formula.name, formula.of)
      return { text: words.names[formula.name], tightness: WHOLE }
    case 'single':
      return print(formula.of, printing)
    case 'sum': {
      const sum = prefixed(words.sum, formula.of)
      if (formula.over.kind === 'sameDistrict') {
        return { ...sum, text: words.ofSameDistrict(sum.text) }
      }
      return printing.groups > 1 && formula.over.kind === 'group'
        ? { ...sum, text: words.ofGroup(sum.text, formula.over.group) }
        : sum
    }
    case 'mean':
      return formula.over.kind === 'neighbours'
        ? prefixed(words.neighbourMean, formula.of)
        : prefixed(words.mean, formula.of)
    case 'lowest':
      return prefixed(words.lowest, formula.of)
    case 'highest':
      return prefixed(words.highest, formula.of)
    case 'median':
      return prefixed(words.median, formula.of)
    case 'rows':
      return { text: words.rows, tightness: WHOLE }
    case 'count': {
      const sign = { above: '>', below: '<', equal: '=' }[formula.test]
      const condition = `${within(formula.one, LOOSE)} ${sign} ${within(formula.other, LOOSE)}`
      return { text: words.count(condition), tightness: PREFIX }
    }
    case 'quantile':
      return {
        text: words.quantile(print(formula.of, printing).text, 100 * formula.probability),
        tightness: PREFIX,
      }
    case 'add':
      return {
        text: formula.terms.map((term) => within(term, LOOSE)).join(' + '),
        tightness: LOOSE,
      }
    case 'subtract':
      return {
        text: `${within(formula.from, LOOSE)} − ${within(formula.less, PRODUCT)}`,
        tightness: LOOSE,
      }
    case 'multiply':
      return {
        text: formula.factors.map((factor) => within(factor, PREFIX)).join(' × '),
        tightness: PRODUCT,
      }
    case 'divide':
      return {
        text: `${within(formula.numerator, PRODUCT)} ÷ ${within(formula.denominator, PREFIX)}`,
        tightness: PRODUCT,
      }
    case 'absolute':
      return { text: `|${print(formula.of, printing).text}|`, tightness: WHOLE }
    case 'logarithm':
      return { text: `ln(${print(formula.of, printing).text})`, tightness: WHOLE }
    case 'round':
      return { text: words.rounded(print(formula.of, printing).text), tightness: PREFIX }
  }
}

const INDEX = { i: 'ᵢ', j: 'ⱼ' } as const

function columnText(
  column: keyof FormulaWords['columns'],
  row: RowVariable,
  { words, isPaired }: Printing,
): string {
  const text = words.columns[column]
  switch (row) {
    case 'own':
      return words.own(text)
    case 'region':
      return words.ofRegion(text)
    case 'sector':
      return words.ofSector(text)
    case 'i':
    case 'j':
      return isPaired ? text + INDEX[row] : text
  }
}

/** Whether a line names columns of two rows that it goes through; parts with names are apart. */
function usesPairs(formula: Formula): boolean {
  const used = new Set<RowVariable>()
  visit(formula, (part) => {
    if (part.kind === 'column') used.add(part.row)
  })
  return used.has('i') && used.has('j')
}

/** The groups that a line adds up. */
function groupsOf(formula: Formula): ReadonlySet<RowGroup> {
  const groups = new Set<RowGroup>()
  visit(formula, (part) => {
    if (part.kind === 'sum' && part.over.kind === 'group') groups.add(part.over.group)
  })
  return groups
}

/** Every part of a line, without what is inside parts with names. */
export function visit(formula: Formula, see: (part: Formula) => void): void {
  see(formula)
  if (formula.kind === 'named' || formula.kind === 'namedPerRow') return
  for (const part of partsOf(formula)) visit(part, see)
}

/** The formulas that a formula is made of. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'column':
    case 'rows':
      return []
    case 'named':
    case 'namedPerRow':
    case 'single':
    case 'sum':
    case 'mean':
    case 'lowest':
    case 'highest':
    case 'median':
    case 'absolute':
    case 'logarithm':
    case 'round':
      return [formula.of]
    case 'count':
      return [formula.one, formula.other]
    case 'quantile':
      return [formula.of, formula.weight]
    case 'add':
      return formula.terms
    case 'multiply':
      return formula.factors
    case 'subtract':
      return [formula.from, formula.less]
    case 'divide':
      return [formula.numerator, formula.denominator]
  }
}
