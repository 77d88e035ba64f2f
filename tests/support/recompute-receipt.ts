import { parse } from 'papaparse'
import type { Formula } from '../../src/core/receipt/formula.ts'
import { ROW_GROUPS } from '../../src/core/receipt/formula.ts'
import type { Receipt } from '../../src/core/receipt/receipt.ts'
import type { Language } from '../../src/core/view/view-state.ts'
import { receiptCsv } from '../../src/export/csv/receipt-csv.ts'
import type { ReceiptTexts } from '../../src/i18n/receipt-texts.ts'

/** A row of the CSV of a receipt: the text of every cell by its heading. */
type CsvRow = Readonly<Record<string, string>>
type Bound = Readonly<Record<string, CsvRow>>

/**
 * Computes a receipt again from the CSV that the app hands out, read by another reader, with an
 * evaluator of its own: nothing of the product but the formula is used.
 */
export function recomputeReceipt(
  receipt: Receipt,
  texts: ReceiptTexts,
  language: Language,
): { readonly result: number; readonly rows: number; readonly leftOut: number } {
  const csv = receiptCsv(
    {
      receipt,
      language,
      about: [['about', 'a; "number"']],
      groupName: (group) => group,
      districtName: (code) => `wijk ${code}`,
      sectorName: (code) => `sector; ${code}`,
      reasonText: (reason) => reason,
    },
    texts,
  )
  const table = csv.slice(csv.indexOf('\r\n\r\n') + 4)
  const { data } = parse<CsvRow>(table, { header: true, delimiter: ';', skipEmptyLines: true })
  const reason = texts.columns.reason
  const rows = data.filter((row) => row[reason] === '')
  return {
    result: compute(receipt.formula, { rows, texts, known: new Map() }, {}),
    rows: rows.length,
    leftOut: data.length - rows.length,
  }
}

interface Computing {
  readonly rows: readonly CsvRow[]
  readonly texts: ReceiptTexts
  /** Parts with a name, which stand for one number. */
  readonly known: Map<string, number>
}

function compute(formula: Formula, computing: Computing, bound: Bound): number {
  const { rows, texts, known } = computing
  const go = (part: Formula, inside: Bound = bound): number => compute(part, computing, inside)
  const code = texts.columns.code
  const over = (): readonly CsvRow[] => {
    if (!('over' in formula)) throw new Error(`${formula.kind} goes through no rows`)
    const { over: set } = formula
    if (set.kind === 'group') {
      expectGroup(set.group)
      return rows.filter((row) => row[texts.columns.group] === set.group)
    }
    if (set.kind === 'sameDistrict') {
      return rows.filter((row) => row[code] === bound[set.of]?.[code])
    }
    const near = (bound[set.of]?.[texts.columns.neighbours] ?? '').split(' ')
    return rows.filter((row) => near.includes(row[code] ?? '?'))
  }
  const each = (of: Formula): readonly number[] => {
    if (!('over' in formula)) return []
    return over().map((row) => go(of, { ...bound, [formula.row]: row }))
  }
  switch (formula.kind) {
    case 'number':
      return formula.value
    case 'named': {
      const value = known.get(formula.name) ?? go(formula.of, {})
      known.set(formula.name, value)
      return value
    }
    case 'namedPerRow':
      return go(formula.of)
    case 'column': {
      const text = bound[formula.row]?.[texts.words.columns[formula.column]]
      if (text === undefined || text === '') throw new Error(`no ${formula.column}`)
      return Number(text.replace(',', '.'))
    }
    case 'add':
      return formula.terms.map((term) => go(term)).reduce((a, b) => a + b)
    case 'subtract':
      // Of decimal numbers, so that what is equal on paper is equal here.
      return Math.round((go(formula.from) - go(formula.less)) * 1e7) / 1e7
    case 'multiply': {
      const factors = formula.factors.map((factor) => go(factor))
      return factors.some((factor) => factor === 0) ? 0 : factors.reduce((a, b) => a * b)
    }
    case 'divide':
      return go(formula.numerator) / go(formula.denominator)
    case 'absolute':
      return Math.abs(go(formula.of))
    case 'logarithm':
      return Math.log(go(formula.of))
    case 'round':
      return Math.round(go(formula.of))
    case 'rows':
      return over().length
    case 'single':
      expectOne(over().length)
      return each(formula.of)[0] ?? Number.NaN
    case 'sum':
      return each(formula.of).reduce((a, b) => a + b, 0)
    case 'mean':
      return each(formula.of).reduce((a, b) => a + b, 0) / over().length
    case 'lowest':
      return each(formula.of).reduce((a, b) => (b < a ? b : a))
    case 'highest':
      return each(formula.of).reduce((a, b) => (b > a ? b : a))
    case 'median': {
      const ordered = [...each(formula.of)].sort((a, b) => a - b)
      const [below = Number.NaN, above = Number.NaN] = [
        ordered[Math.ceil(ordered.length / 2) - 1],
        ordered[Math.floor(ordered.length / 2)],
      ]
      return (below + above) / 2
    }
    case 'count': {
      const ones = each(formula.one)
      const others = each(formula.other)
      return ones.filter((one, index) => {
        const other = others[index] ?? Number.NaN
        if (formula.test === 'equal') return one === other
        return formula.test === 'above' ? one > other : one < other
      }).length
    }
    case 'quantile': {
      const values = each(formula.of)
      const weights = each(formula.weight)
      const ordered = values
        .map((value, index) => ({ value, weight: weights[index] ?? 0 }))
        .sort((a, b) => a.value - b.value)
      const whole = ordered.reduce((sum, { weight }) => sum + weight, 0)
      let passed = 0
      return (
        ordered.find(({ weight }) => {
          passed += weight
          return passed / whole >= formula.probability - 1e-12
        })?.value ?? Number.NaN
      )
    }
  }
}

function expectGroup(group: string): void {
  if (!ROW_GROUPS.some((one) => one === group)) throw new Error(`unknown group ${group}`)
}

function expectOne(count: number): void {
  if (count !== 1) throw new Error(`${count} rows where one is meant`)
}

/**
 * The number that a text of the screen writes, and how many decimals it has: `€ 24 488`, `−1,5
 * procentpunt`, `+3.2%`. Nothing is rounded.
 */
export function writtenNumber(
  text: string,
  language: Language,
): { readonly value: number; readonly decimals: number; readonly sign: '+' | '−' | '' } {
  const mark = language === 'en' ? '.' : ','
  const grouping = language === 'en' ? /,/g : /\u202F/g
  const found = /[\d][\d\u202F,.]*/.exec(text)
  if (!found) throw new Error(`no number in ${text}`)
  const digits = found[0].replace(/[,.]$/, '').replace(grouping, '').replace(mark, '.')
  const sign = /[+−]/.exec(text.slice(0, found.index))?.[0] ?? ''
  return {
    value: Number(digits),
    decimals: digits.split('.')[1]?.length ?? 0,
    sign: sign === '+' || sign === '−' ? sign : '',
  }
}
