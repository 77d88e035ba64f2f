import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moran } from '../../../src/core/clusters/moran.ts'
import { rawBorders, rawWeighted } from '../inequality/raw-tables.ts'
import { border, DESMITH, DESMITH_BORDERS, row, square, valued } from './small-graphs.ts'

const OPTIONS = { permutations: 99, seed: 1 }

function moranOf(values: readonly number[], borders = row(values.length), options = OPTIONS) {
  const result = moran(valued(values), borders, options)
  if (result.kind === 'notComputable') throw new Error(result.reason)
  return result
}

function permutationsOf(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, index) =>
    permutationsOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}

describe('moran', () => {
  it('is -1 on a checkerboard', () => {
    const board = Array.from({ length: 16 }, (_, index) => (index + Math.floor(index / 4)) % 2)
    expect(moranOf(board, square(4)).i).toBeCloseTo(-1, 12)
  })

  it('is worked out by hand for a step in a row of four', () => {
    // Deviations -1 -1 1 1; means of neighbours -1 0 0 1; (1 + 0 + 0 + 1) / 4.
    expect(moranOf([0, 0, 2, 2]).i).toBeCloseTo(0.5, 12)
  })

  it('gives the published example of PySAL', () => {
    // The mean of the printed local figures, which divide by n - 1, brought back to n.
    const published = (DESMITH.localMoran.reduce((sum, i) => sum + i, 0) / 10) * (10 / 9)
    expect(moranOf(DESMITH.values, DESMITH_BORDERS).i).toBeCloseTo(published, 7)
  })

  it('is -1 / (n - 1) on average over all arrangements', () => {
    const arrangements = permutationsOf([3, 1, 4, 1.5, 9])
    const borders = [...row(5), border(1, 5), border(1, 3)]
    const once = { permutations: 1, seed: 1 }
    const mean =
      arrangements.reduce((sum, values) => sum + moranOf(values, borders, once).i, 0) /
      arrangements.length
    expect(arrangements).toHaveLength(120)
    expect(mean).toBeCloseTo(-1 / 4, 12)
    expect(moranOf([3, 1, 4, 1.5, 9], borders).expected).toBe(-1 / 4)
  })

  it('gives the p-value that counting all arrangements gives', () => {
    const observed = [1, 2, 3, 5, 8, 9]
    const once = { permutations: 1, seed: 1 }
    const all = permutationsOf(observed).map((values) => moranOf(values, row(6), once).i)
    const { i } = moranOf(observed)
    const atLeast = all.filter((other) => other >= i - 1e-12).length / all.length
    const { pValue } = moranOf(observed, row(6), { permutations: 20_000, seed: 5 })
    expect(atLeast).toBeLessThan(0.05)
    expect(pValue).toBeGreaterThan(2 * atLeast * 0.8)
    expect(pValue).toBeLessThan(2 * atLeast * 1.2)
  })

  it('keeps to the seed and not to the order of the input', () => {
    const values = [4, 8, 1, 9, 2, 7, 3, 6]
    const options = { permutations: 199, seed: 42 }
    const first = moran(valued(values), row(8), options)
    expect(moran([...valued(values)].reverse(), [...row(8)].reverse(), options)).toEqual(first)
    const others = [1, 2, 3].map((seed) => moranOf(values, row(8), { ...options, seed }).pValue)
    expect(new Set(others).size).toBeGreaterThan(1)
  })

  it('does not depend on unit or zero point', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 12 }),
        fc.integer({ min: 2, max: 50 }),
        (values, factor) => {
          fc.pre(new Set(values).size > 1)
          const moved = values.map((value) => value * factor + 500)
          expect(moranOf(moved).i).toBeCloseTo(moranOf(values).i, 9)
        },
      ),
    )
  })

  it('leaves out and names a district without neighbours', () => {
    const lonely = [...valued([0, 0, 2, 2]), { district: 9, value: 1000 }]
    const result = moran(lonely, row(4), OPTIONS)
    expect(result).toEqual({ ...moran(valued([0, 0, 2, 2]), row(4), OPTIONS), islands: [9] })
  })

  it('says why it can not be computed', () => {
    expect(moran(valued([0.1, 0.1, 0.1]), row(3), OPTIONS)).toMatchObject({
      kind: 'notComputable',
      reason: 'allValuesEqual',
    })
    expect(moran(valued([1, 2]), [], OPTIONS)).toEqual({
      kind: 'notComputable',
      reason: 'noNeighbours',
      islands: [1, 2],
    })
  })

  it('refuses a value that is not finite and a number of permutations without meaning', () => {
    expect(() => moranOf([1, Number.NaN, 3])).toThrow('district 2')
    expect(() => moranOf([1, 2], row(2), { permutations: 0, seed: 1 })).toThrow(RangeError)
  })

  it('agrees with the full matrix of weights for the income of 2023', () => {
    const borders = rawBorders()
    const districts = rawWeighted('2336', 2023)
    const mean = districts.reduce((sum, { value }) => sum + value, 0) / districts.length
    const areNeighbours = new Set(borders.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
    let [weights, products, squares] = [0, 0, 0]
    for (const one of districts) {
      const others = districts.filter((d) => areNeighbours.has(`${one.district} ${d.district}`))
      squares += (one.value - mean) ** 2
      for (const other of others) {
        weights += 1 / others.length
        products += ((one.value - mean) * (other.value - mean)) / others.length
      }
    }
    const expected = (districts.length / weights) * (products / squares)
    const result = moran(districts, borders, OPTIONS)
    expect(result).toMatchObject({ kind: 'computed', districts: 118, islands: [], pValue: 0.02 })
    expect(result.kind === 'computed' && result.i).toBeCloseTo(expected, 12)
    expect(expected).toBeCloseTo(0.4998, 4)
  })
})
