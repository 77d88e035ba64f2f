import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localMoran } from '../../../src/core/clusters/local-moran.ts'
import { moran } from '../../../src/core/clusters/moran.ts'
import { DEFAULT_SIGNIFICANCE } from '../../../src/core/clusters/significance.ts'
import { rawBorders, rawWeighted } from '../inequality/raw-tables.ts'
import { DESMITH, DESMITH_BORDERS, row, square, valued } from './small-graphs.ts'

const OPTIONS = { permutations: 99, seed: 1 }

const local = (values: readonly number[], borders = row(values.length), options = OPTIONS) =>
  localMoran(valued(values), borders, options, DEFAULT_SIGNIFICANCE)

describe('localMoran', () => {
  it('gives the published example of PySAL', () => {
    const { districts } = local(DESMITH.values, DESMITH_BORDERS)
    expect(districts).toHaveLength(10)
    districts.forEach(({ i }, index) => {
      expect(i).toBeCloseTo((DESMITH.localMoran[index] ?? Number.NaN) * (10 / 9), 7)
    })
    const names = ['', 'highHigh', 'lowHigh', 'lowLow', 'highLow']
    expect(districts.map(({ quadrant }) => quadrant)).toEqual(
      DESMITH.quadrants.map((number) => names[number]),
    )
  })

  it('has the global Moran as its mean', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9_999, max: 99_999 }), { minLength: 9, maxLength: 9 }),
        (hundredths) => {
          const values = hundredths.map((value) => value / 100)
          fc.pre(new Set(values).size > 1)
          const once = { permutations: 1, seed: 1 }
          const global = moran(valued(values), square(3), once)
          const { districts } = local(values, square(3), once)
          const mean = districts.reduce((sum, { i }) => sum + i, 0) / districts.length
          expect(mean).toBeCloseTo(global.kind === 'computed' ? global.i : Number.NaN, 9)
        },
      ),
    )
  })

  it('gives the p-values that counting all samples of the other districts gives', () => {
    const options = { permutations: 40_000, seed: 3 }
    const { districts } = local(DESMITH.values, DESMITH_BORDERS, options)
    for (const { district, neighbourMean, pValue } of districts) {
      const others = DESMITH.values.filter((_, index) => index + 1 !== district)
      const means = samplesOf(others, DESMITH.neighbours[district]?.length ?? 0).map(
        (sample) => sample.reduce((sum, value) => sum + value, 0) / sample.length,
      )
      const atLeast = means.filter((mean) => mean >= neighbourMean - 1e-9).length
      const atMost = means.filter((mean) => mean <= neighbourMean + 1e-9).length
      const exact = Math.min(1, (2 * Math.min(atLeast, atMost)) / means.length)
      expect(Math.abs(pValue - exact)).toBeLessThan(0.015)
    }
  })

  it('keeps to the seed and not to the order of the input', () => {
    const options = { permutations: 99, seed: 42 }
    const first = local(DESMITH.values, DESMITH_BORDERS, options)
    const turned = localMoran(
      [...valued(DESMITH.values)].reverse(),
      [...DESMITH_BORDERS].reverse(),
      options,
      DEFAULT_SIGNIFICANCE,
    )
    expect(turned).toEqual(first)
    const other = local(DESMITH.values, DESMITH_BORDERS, { ...options, seed: 43 })
    expect(other.districts.map(({ pValue }) => pValue)).not.toEqual(
      first.districts.map(({ pValue }) => pValue),
    )
    expect(other.districts.map(({ i }) => i)).toEqual(first.districts.map(({ i }) => i))
  })

  it('marks by the limit of its rule', () => {
    const options = { permutations: 999, seed: 1 }
    const district = valued(rawWeighted('2336', 2023).map(({ value }) => value))
    const borders = rawBorders()
    for (const rule of ['each', 'falseDiscoveryRate'] as const) {
      const { districts, significanceLimit } = localMoran(district, borders, options, {
        level: 0.05,
        rule,
      })
      for (const { pValue, isSignificant } of districts) {
        expect(isSignificant).toBe(pValue <= significanceLimit)
      }
      expect(districts.some(({ isSignificant }) => isSignificant)).toBe(true)
      expect(significanceLimit).toBeLessThanOrEqual(0.05)
    }
  })

  it('places a value on the mean in no quadrant', () => {
    // Mean 2: the middle district lies on it, and so do the neighbours of the middle.
    expect(local([1, 2, 3]).districts.map(({ quadrant }) => quadrant)).toEqual([
      'atMean',
      'atMean',
      'atMean',
    ])
  })

  it('judges no district without neighbours or without variation', () => {
    const lonely = [...valued([1, 5, 9]), { district: 7, value: 4 }]
    const { districts, islands } = localMoran(lonely, row(3), OPTIONS, DEFAULT_SIGNIFICANCE)
    expect(islands).toEqual([7])
    expect(districts.map(({ district }) => district)).toEqual([1, 2, 3])
    expect(local([4, 4, 4]).districts).toEqual([])
    expect(localMoran([], [], OPTIONS, DEFAULT_SIGNIFICANCE).districts).toEqual([])
  })

  it('finds the low-low cluster of the income of 2023 whatever the seed', () => {
    const borders = rawBorders()
    const districts = rawWeighted('2336', 2023)
    const clusterOf = (seed: number) =>
      localMoran(districts, borders, { permutations: 9999, seed }, DEFAULT_SIGNIFICANCE)
        .districts.filter(({ quadrant, isSignificant }) => isSignificant && quadrant === 'lowLow')
        .map(({ district }) => district)
    const expected = [2, 3, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 48, 50]
    expect([1, 2022].map(clusterOf)).toEqual([expected, expected])
  })
})

function samplesOf(items: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    samplesOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
