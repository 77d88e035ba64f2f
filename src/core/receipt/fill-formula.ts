import { type BoundRows, evaluateFormula, rowsIn } from './evaluate-formula.ts'
import type { Formula, FormulaName } from './formula.ts'
import type { FormulaLine, FormulaWords } from './formula-words.ts'
import { partsOf, visit } from './print-formula.ts'
import type { ReceiptRow } from './receipt-row.ts'

/** Of a longer sum the first two terms and the last are written. */
const LONGEST_SUM = 4

/**
 * A formula with the numbers of its rows filled in: a line for every part that has a name, what it
 * is needed for after it, and the whole last. Each line ends in its result. A part that is another
 * number for every row has no line of its own.
 */
export function fillFormula(
  formula: Formula,
  rows: readonly ReceiptRow[],
  words: FormulaWords,
): readonly FormulaLine[] {
  const named = new Map<FormulaName, Formula>()
  collect(formula)
  const lines = [...named].map(([name, of]) => ({ name, text: filledLine(of, rows, words) }))
  return [...lines, { name: null, text: filledLine(formula, rows, words) }]

  /** What is inside comes first. */
  function collect(part: Formula): void {
    for (const inner of partsOf(part)) collect(inner)
    if (part.kind === 'named' && !named.has(part.name)) named.set(part.name, part.of)
  }
}

function filledLine(formula: Formula, rows: readonly ReceiptRow[], words: FormulaWords): string {
  const result = numberText(evaluateFormula(formula, rows), words)
  const steps = (['terms', 'totals'] as const).map((sums) =>
    fill(formula, { rows, words, sums, bound: {} }),
  )
  const [whole = '', reduced = ''] = steps.map((step) => step.text)
  return [...new Set([whole, reduced, result])].join(' = ')
}

interface Filling {
  readonly rows: readonly ReceiptRow[]
  readonly words: FormulaWords
  readonly bound: BoundRows
  /** Whether sums are written out, or as what they come to. */
  readonly sums: 'terms' | 'totals'
}

interface Filled {
  readonly text: string
  readonly isWhole: boolean
}

function fill(formula: Formula, filling: Filling): Filled {
  const { rows, words, bound } = filling
  const of = (part: Formula): string => fill(part, filling).text
  const bracketed = (part: Formula): string => {
    const { text, isWhole } = fill(part, filling)
    return isWhole && !text.startsWith('−') ? text : `(${text})`
  }
  switch (formula.kind) {
    case 'number':
      return whole(words.number(formula.value, 0))
    case 'single':
      return singleText(formula, filling)
    case 'sum':
      return filling.sums === 'terms' ? sumText(formula, filling) : value()
    case 'add':
      return { text: formula.terms.map(bracketed).join(' + '), isWhole: false }
    case 'subtract':
      return { text: `${of(formula.from)} − ${bracketed(formula.less)}`, isWhole: false }
    case 'multiply':
      return { text: formula.factors.map(bracketed).join(' × '), isWhole: false }
    case 'divide':
      return {
        text: `${bracketed(formula.numerator)} ÷ ${bracketed(formula.denominator)}`,
        isWhole: false,
      }
    case 'absolute':
      return whole(`|${of(formula.of)}|`)
    case 'logarithm':
      return whole(`ln(${of(formula.of)})`)
    case 'round':
      return whole(words.rounded(of(formula.of)))
    case 'column':
    case 'named':
    case 'namedPerRow':
    case 'mean':
    case 'lowest':
    case 'highest':
    case 'median':
    case 'rows':
    case 'count':
    case 'quantile':
      return value()
  }

  function value(): Filled {
    return whole(numberText(evaluateFormula(formula, rows, bound), words))
  }
}

const whole = (text: string): Filled => ({ text, isWhole: true })

type Stepping = Extract<Formula, { kind: 'single' | 'sum' }>

function singleText(formula: Stepping, filling: Filling): Filled {
  const [row] = rowsIn(formula.over, filling.rows, filling.bound)
  if (row === undefined) return whole('–')
  return fill(formula.of, { ...filling, bound: { ...filling.bound, [formula.row]: row } })
}

function sumText(formula: Stepping, filling: Filling): Filled {
  const { rows, words, bound } = filling
  const over = rowsIn(formula.over, rows, bound)
  if (hasLoop(formula.of)) {
    const total = evaluateFormula(formula, rows, bound)
    return whole(words.terms(over.length, numberText(total, words)))
  }
  const term = (row: ReceiptRow): string => {
    const { text, isWhole } = fill(formula.of, {
      ...filling,
      bound: { ...bound, [formula.row]: row },
    })
    return isWhole || formula.of.kind === 'multiply' ? text : `(${text})`
  }
  const last = over.at(-1)
  const terms =
    over.length > LONGEST_SUM && last
      ? [...over.slice(0, 2).map(term), '…', term(last)]
      : over.map(term)
  return { text: terms.join(' + '), isWhole: terms.length === 1 }
}

function hasLoop(formula: Formula): boolean {
  let found = false
  visit(formula, ({ kind }) => {
    if (kind === 'sum' || kind === 'mean' || kind === 'count') found = true
  })
  return found
}

/** With as many decimals as it takes to follow the sum. */
function numberText(value: number, words: FormulaWords): string {
  if (Math.abs(value) < LONGEST_NUMBER) return words.number(value, decimalsOf(value))
  const exponent = Math.floor(Math.log10(Math.abs(value)))
  const power = Array.from(String(exponent), (digit) => SUPERSCRIPTS[Number(digit)]).join('')
  return `${words.number(value / 10 ** exponent, 4)} × 10${power}`
}

/** From here on a number is written as a power of ten. */
const LONGEST_NUMBER = 1e13
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function decimalsOf(value: number): number {
  const most = Math.abs(value) >= 1000 ? 2 : Math.abs(value) >= 1 ? 4 : 6
  for (let decimals = 0; decimals < most; decimals += 1) {
    const scale = 10 ** decimals
    if (Math.abs(Math.round(value * scale) / scale - value) < 1e-9) return decimals
  }
  return most
}
