import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moran } from '../../../src/core/clusters/moran.ts'
import { gini } from '../../../src/core/inequality/gini.ts'
import { quantileRatio } from '../../../src/core/inequality/quantile-ratio.ts'
import { theil } from '../../../src/core/inequality/theil.ts'
import { weightedMean } from '../../../src/core/inequality/weighted-value.ts'
import { competitionRanks } from '../../../src/core/measures/competition-ranks.ts'
import { evaluateFormula } from '../../../src/core/receipt/evaluate-formula.ts'
import { column, own } from '../../../src/core/receipt/formula-parts.ts'
import {
  GINI_FORMULA,
  MORAN_FORMULA,
  NEED_FORMULA,
  quantileRatioFormula,
  rankFormula,
  THEIL_FORMULA,
  weightedMeanFormula,
} from '../../../src/core/receipt/measure-formulas.ts'
import type { ReceiptRow } from '../../../src/core/receipt/receipt-row.ts'
import { arbitraryWeighted } from '../inequality/arbitrary-weighted.ts'

type Weighted = { readonly district: number; readonly value: number; readonly weight: number }

const rowsOf = (values: readonly Weighted[], group: 'all' | 'own' = 'all'): ReceiptRow[] =>
  values.map(({ district, value, weight }) => ({
    group,
    district,
    cells: { value, inhabitants: weight },
  }))

/** Three wijken in a row: 1 and 3 border on 2. Worked out by hand below. */
const THREE: readonly Weighted[] = [
  { district: 1, value: 10, weight: 1 },
  { district: 2, value: 20, weight: 2 },
  { district: 3, value: 60, weight: 1 },
]

describe('formulas of measures', () => {
  it('give what is worked out by hand', () => {
    const rows = rowsOf(THREE)
    // (10 + 2 × 20 + 60) ÷ 4
    expect(evaluateFormula(weightedMeanFormula('all', column('value')), rows)).toBe(27.5)
    // Pairs, both ways: 2·(1·2·10 + 1·1·50 + 2·1·40) = 300; 2 · 4² · 27.5 = 880.
    expect(evaluateFormula(GINI_FORMULA, rows)).toBeCloseTo(300 / 880, 12)
    const share = (weight: number, value: number): number =>
      (weight / 4) * (value / 27.5) * Math.log(value / 27.5)
    expect(evaluateFormula(THEIL_FORMULA, rows)).toBeCloseTo(
      share(1, 10) + share(2, 20) + share(1, 60),
      12,
    )
    // Mean 30: deviations −20, −10, 30; neighbours' means −10, 5, −10.
    const linked = rows.map((row, index) => ({
      ...row,
      neighbours: [[2], [1, 3], [2]][index] ?? [],
    }))
    expect(evaluateFormula(MORAN_FORMULA, linked)).toBeCloseTo((200 - 50 - 300) / 1400, 12)
    // P90: the whole at 60; P10: at 10.
    expect(evaluateFormula(quantileRatioFormula('p90p10'), rows)).toBe(6)
  })

  it('give what the code of the measures gives', () => {
    fc.assert(
      fc.property(arbitraryWeighted, (values) => {
        const rows = rowsOf(values)
        const mean = weightedMean(values)
        expect(evaluateFormula(weightedMeanFormula('all', column('value')), rows)).toBeCloseTo(
          mean,
          8,
        )
        fc.pre(mean > 0)
        expect(evaluateFormula(GINI_FORMULA, rows)).toBeCloseTo(gini(values), 8)
        expect(evaluateFormula(THEIL_FORMULA, rows)).toBeCloseTo(theil(values), 8)
        const { ratio } = quantileRatio(values, 'p80p20')
        if (ratio !== null) {
          expect(evaluateFormula(quantileRatioFormula('p80p20'), rows)).toBeCloseTo(ratio, 8)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('rank as the table does, ties sharing a rank', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }),
        (figures) => {
          const values = figures.map((value, index) => ({ district: index + 1, value, weight: 1 }))
          const ranks = competitionRanks(figures)
          values.forEach((value, index) => {
            const rows = [...rowsOf(values), ...rowsOf([value], 'own')]
            const formula = own(rankFormula((row) => column('value', row), 'own'))
            expect(evaluateFormula(formula, rows)).toBe(ranks[index])
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('follow the neighbours as the code of Moran’s I does', () => {
    const side = 4
    const values = Array.from({ length: side * side }, (_, index) => ({
      district: index + 1,
      value: (index * 7) % 11,
      weight: 1,
    }))
    const borders = values.flatMap(({ district }) => [
      ...(district % side === 0 ? [] : [{ a: district, b: district + 1, metres: 100 }]),
      ...(district + side > side * side ? [] : [{ a: district, b: district + side, metres: 100 }]),
    ])
    const rows = rowsOf(values).map((row) => ({
      ...row,
      neighbours: borders.flatMap(({ a, b }) =>
        a === row.district ? [b] : b === row.district ? [a] : [],
      ),
    }))
    const expected = moran(values, borders, { permutations: 1, seed: 1 })
    if (expected.kind !== 'computed') throw new Error('no Moran')
    expect(evaluateFormula(MORAN_FORMULA, rows)).toBeCloseTo(expected.i, 10)
  })

  it('compare a group with all, of those reached and of all inhabitants', () => {
    const part = (
      group: 'area' | 'all',
      district: number,
      reached: number,
      inhabitants: number,
    ) => ({
      group,
      district,
      cells: { reached, inhabitants },
    })
    const rows = [part('area', 1, 30, 100), part('all', 1, 30, 100), part('all', 2, 90, 100)]
    // A quarter of those reached, half of the inhabitants.
    expect(evaluateFormula(NEED_FORMULA, rows)).toBeCloseTo(0.5, 12)
  })

  it('fail rather than guess when a row lacks what is asked', () => {
    const rows: ReceiptRow[] = [{ group: 'all', district: 1, cells: { value: 3 } }]
    expect(() => evaluateFormula(weightedMeanFormula('all', column('value')), rows)).toThrow(
      'row i has no inhabitants',
    )
  })
})
