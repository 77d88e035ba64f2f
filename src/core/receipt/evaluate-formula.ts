import { median } from 'd3-array'
import { weightedQuantile } from '../inequality/weighted-quantile.ts'
import { withoutFloatNoise } from '../measures/without-float-noise.ts'
import type { Formula, RowSet, RowVariable } from './formula.ts'
import type { ReceiptRow } from './receipt-row.ts'

export type BoundRows = Readonly<Partial<Record<RowVariable, ReceiptRow>>>

/**
 * The number that a formula makes of rows.
 *
 * @param bound the rows that variables stand for; none at the start
 * @throws RangeError when a row lacks a column, a variable stands for no row, or a group that has
 *   to have one row has not
 */
export function evaluateFormula(
  formula: Formula,
  rows: readonly ReceiptRow[],
  bound: BoundRows = {},
): number {
  return evaluate(formula, { rows, known: new Map() }, bound)
}

interface Evaluation {
  readonly rows: readonly ReceiptRow[]
  /** What parts with a name came to: a sum inside a sum is taken once. */
  readonly known: Map<Formula, number>
}

function evaluate(formula: Formula, evaluation: Evaluation, bound: BoundRows): number {
  const { rows, known } = evaluation
  const of = (part: Formula, inside: BoundRows = bound): number =>
    evaluate(part, evaluation, inside)
  switch (formula.kind) {
    case 'number':
      return formula.value
    case 'column':
      return cellOf(formula.column, formula.row, bound)
    case 'named': {
      const value = known.get(formula) ?? of(formula.of)
      known.set(formula, value)
      return value
    }
    case 'namedPerRow':
      return of(formula.of)
    case 'add':
      return formula.terms.reduce((total, term) => total + of(term), 0)
    case 'subtract':
      return withoutFloatNoise(of(formula.from) - of(formula.less))
    case 'multiply': {
      const factors = formula.factors.map((factor) => of(factor))
      return factors.includes(0) ? 0 : factors.reduce((product, factor) => product * factor, 1)
    }
    case 'divide':
      return of(formula.numerator) / of(formula.denominator)
    case 'absolute':
      return Math.abs(of(formula.of))
    case 'logarithm':
      return Math.log(of(formula.of))
    case 'round':
      return Math.round(of(formula.of))
    case 'rows':
      return rowsIn(formula.over, rows, bound).length
    case 'count': {
      const { test, one, other } = formula
      return eachRow(formula, rows, bound, (inside) =>
        isTrue(test, of(one, inside), of(other, inside)) ? 1 : 0,
      ).reduce(plus, 0)
    }
    case 'quantile': {
      const { weight, probability } = formula
      const values = eachRow(formula, rows, bound, (inside, row) => ({
        district: row.district ?? 0,
        value: of(formula.of, inside),
        weight: of(weight, inside),
      }))
      return weightedQuantile(values, probability).value
    }
    case 'single':
    case 'sum':
    case 'mean':
    case 'lowest':
    case 'highest':
    case 'median': {
      const values = eachRow(formula, rows, bound, (inside) => of(formula.of, inside))
      return combined(formula.kind, values)
    }
  }
}

/** The rows that a formula goes through. */
export function rowsIn(
  over: RowSet,
  rows: readonly ReceiptRow[],
  bound: BoundRows,
): readonly ReceiptRow[] {
  switch (over.kind) {
    case 'group':
      return rows.filter((row) => row.group === over.group)
    case 'sameDistrict': {
      const row = bound[over.of]
      return rows.filter((one) => one.group === row?.group && one.district === row.district)
    }
    case 'neighbours': {
      const row = bound[over.of]
      const near = new Set(row?.neighbours ?? [])
      return rows.filter(
        (one) => one.group === row?.group && one.district !== null && near.has(one.district),
      )
    }
  }
}

type Stepping = Extract<Formula, { readonly over: RowSet }>

function eachRow<Result>(
  { over, row }: Pick<Stepping, 'over' | 'row'>,
  rows: readonly ReceiptRow[],
  bound: BoundRows,
  result: (inside: BoundRows, row: ReceiptRow) => Result,
): readonly Result[] {
  return rowsIn(over, rows, bound).map((one) => result({ ...bound, [row]: one }, one))
}

function cellOf(column: string, variable: RowVariable, bound: BoundRows): number {
  const cells: Readonly<Record<string, number | undefined>> = bound[variable]?.cells ?? {}
  const value = cells[column]
  if (value === undefined) throw new RangeError(`row ${variable} has no ${column}`)
  return value
}

function combined(
  kind: 'single' | 'sum' | 'mean' | 'lowest' | 'highest' | 'median',
  values: readonly number[],
): number {
  switch (kind) {
    case 'single': {
      const [only] = values
      if (only === undefined || values.length > 1) {
        throw new RangeError(`${values.length} rows where one is meant`)
      }
      return only
    }
    case 'sum':
      return values.reduce(plus, 0)
    case 'mean':
      return values.reduce(plus, 0) / values.length
    case 'lowest':
      return Math.min(...values)
    case 'highest':
      return Math.max(...values)
    case 'median':
      return median(values) ?? Number.NaN
  }
}

const plus = (one: number, other: number): number => one + other

function isTrue(test: 'above' | 'below' | 'equal', one: number, other: number): boolean {
  switch (test) {
    case 'above':
      return one > other
    case 'below':
      return one < other
    case 'equal':
      return one === other
  }
}
