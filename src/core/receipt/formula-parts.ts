import type { ColumnId, Formula, FormulaName, RowGroup, RowSet, RowVariable } from './formula.ts'

/** Short names to write formulas with. */
export const number = (value: number): Formula => ({ kind: 'number', value })
export const column = (id: ColumnId, row: RowVariable = 'i'): Formula => ({
  kind: 'column',
  column: id,
  row,
})
export const named = (name: FormulaName, of: Formula): Formula => ({ kind: 'named', name, of })
export const namedPerRow = (name: FormulaName, of: Formula): Formula => ({
  kind: 'namedPerRow',
  name,
  of,
})
export const group = (id: RowGroup): RowSet => ({ kind: 'group', group: id })
export const neighbours = (of: RowVariable): RowSet => ({ kind: 'neighbours', of })
export const sameDistrict = (of: RowVariable): RowSet => ({ kind: 'sameDistrict', of })
export const sum = (over: RowSet, of: Formula, row: RowVariable = 'i'): Formula => ({
  kind: 'sum',
  over,
  row,
  of,
})
export const meanOf = (over: RowSet, of: Formula, row: RowVariable = 'i'): Formula => ({
  kind: 'mean',
  over,
  row,
  of,
})
export const rows = (over: RowSet): Formula => ({ kind: 'rows', over, row: 'i' })
export const own = (of: Formula): Formula => ({
  kind: 'single',
  over: group('own'),
  row: 'own',
  of,
})
export const add = (...terms: readonly Formula[]): Formula => ({ kind: 'add', terms })
export const subtract = (from: Formula, less: Formula): Formula => ({
  kind: 'subtract',
  from,
  less,
})
export const multiply = (...factors: readonly Formula[]): Formula => ({ kind: 'multiply', factors })
export const divide = (numerator: Formula, denominator: Formula): Formula => ({
  kind: 'divide',
  numerator,
  denominator,
})
export const absolute = (of: Formula): Formula => ({ kind: 'absolute', of })
export const logarithm = (of: Formula): Formula => ({ kind: 'logarithm', of })
export const round = (of: Formula): Formula => ({ kind: 'round', of })
export const percentOf = (part: Formula, whole: Formula): Formula =>
  divide(multiply(number(100), part), whole)
