import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_METHODS } from '../../../src/core/classes/class-method.ts'
import { classifyMeasure } from '../../../src/core/classes/classify-measure.ts'
import { mirroredLimits } from '../../../src/core/classes/mirrored-limits.ts'
import { COMPLETE_YEAR_DISTRICTS, poolYears } from '../../../src/core/classes/pooled-values.ts'
import type { ResolvedMeasure } from '../../../src/core/measures/resolved-measure.ts'
import type { ClassChoice } from '../../../src/core/view/view-state.ts'
import {
  RESIDENTIAL,
  SOURCE_ROWS,
  sourceSeries,
  writtenSeries,
} from '../../support/source-table.ts'

const allYears: ClassChoice = { kind: 'computed', method: 'rounded', count: 7, scope: 'allYears' }
const yearShown: ClassChoice = { ...allYears, scope: 'yearShown' }
const value: ResolvedMeasure = { kind: 'value' }
const indicator = { theme: 'income' } as const
const income = sourceSeries('2336')

function classesOf(year: number, classes: ClassChoice, measure = value, series = income) {
  const input = { indicator, series, districts: RESIDENTIAL, year, measure, classes }
  const classification = classifyMeasure(input)
  if (classification === null) throw new Error('no classes')
  return classification
}

describe('poolYears', () => {
  it('pools the complete years and extends to the extent of all', () => {
    const full = Array.from({ length: COMPLETE_YEAR_DISTRICTS }, (_, i) => 100 + i)
    const almost = full.slice(1).map((v) => v - 50)
    const pool = poolYears([almost, full])
    expect(pool).toEqual({ values: full, minimum: 51, maximum: 209 })
  })

  it('pools all years when none is complete, and gives null without values', () => {
    expect(poolYears([[3, 1], [2]])).toEqual({ values: [3, 1, 2], minimum: 1, maximum: 3 })
    expect(poolYears([[], []])).toBeNull()
  })
})

describe('classifyMeasure', () => {
  it('gives income the same limits in every year', () => {
    const { limits } = classesOf(2023, allYears)
    expect(limits).toEqual([10918, 18000, 21000, 23000, 26000, 29000, 32000, 38236])
    expect(classesOf(2005, allYears).limits).toEqual(limits)
  })

  it('does not let the years with 59 mostly poorer wijken set the inner limits', () => {
    const fullYears = income.years.filter((year) => [2019, 2022, 2023].includes(year))
    const onlyFull = { ...income, years: fullYears }
    expect(classesOf(2023, allYears, value, onlyFull).limits.slice(1, -1)).toEqual(
      classesOf(2023, allYears).limits.slice(1, -1),
    )
  })

  it('has a class for every value of every year', () => {
    const classification = classesOf(2023, allYears)
    for (const row of SOURCE_ROWS) {
      if (row.indicator !== '2336' || row.value === null || row.flag !== 'ok') continue
      expect(() => classification.classOf(row.value ?? Number.NaN)).not.toThrow()
    }
  })

  it('gives readable maps of 2018 and 2023: six classes in use, none over a third of the wijken', () => {
    const classification = classesOf(2023, allYears)
    const countsIn = (year: number) => {
      const counts = [0, 0, 0, 0, 0, 0, 0]
      for (const code of RESIDENTIAL) {
        const cell = income.at(code, year)
        if (cell.kind === 'missing') continue
        const index = classification.classOf(cell.value)
        counts[index] = (counts[index] ?? 0) + 1
      }
      return counts
    }
    expect(countsIn(2018)).toEqual([17, 20, 11, 6, 4, 1, 0])
    expect(countsIn(2023)).toEqual([0, 14, 17, 34, 26, 19, 8])
  })

  it('takes the values of the year shown alone when asked', () => {
    const { limits } = classesOf(2018, yearShown)
    expect([limits[0], limits.at(-1)]).toEqual([15104, 30879])
  })

  it('takes manual limits, and drops those that would cut off an empty end', () => {
    const manual: ClassChoice = { kind: 'manual', limits: [5000, 20000, 25000, 90000] }
    expect(classesOf(2023, manual).limits).toEqual([10918, 20000, 25000, 38236])
  })

  it('gives null when nothing is known', () => {
    const empty = writtenSeries({ 2020: { 1: 'notAvailable' } })
    const input = { indicator, series: empty, districts: [1], year: 2020, measure: value }
    expect(classifyMeasure({ ...input, classes: allYears })).toBeNull()
  })

  it('spreads the change of the year shown over the classes', () => {
    const since2005: ResolvedMeasure = { kind: 'change', sinceYear: 2005 }
    const classification = classesOf(2023, allYears, since2005)
    const used = new Set(
      RESIDENTIAL.flatMap((code) => {
        const [before, after] = [income.at(code, 2005), income.at(code, 2023)]
        if (before.kind === 'missing' || after.kind === 'missing') return []
        return [classification.classOf(after.value - before.value)]
      }),
    )
    expect(classification.limits).toHaveLength(8)
    expect(used.size).toBe(7)
    expect(classesOf(2023, yearShown, since2005).limits).toEqual(classification.limits)
    expect(classesOf(2010, allYears, since2005).limits).not.toEqual(classification.limits)
  })

  it('keeps manual limits of a change in every year', () => {
    const manual: ClassChoice = { kind: 'manual', limits: [1000, 2000] }
    const since2019: ResolvedMeasure = { kind: 'change', sinceYear: 2019 }
    expect(classesOf(2022, manual, since2019).limits).toEqual(
      classesOf(2023, manual, since2019).limits,
    )
  })

  it('makes zero a limit of a change, with mirrored classes', () => {
    const series = writtenSeries({
      2019: { 1: 100, 2: 100, 3: 100, 4: 100 },
      2023: { 1: 90, 2: 80, 3: 110, 4: 120 },
    })
    const change: ResolvedMeasure = { kind: 'change', sinceYear: 2019 }
    const classes: ClassChoice = {
      kind: 'computed',
      method: 'natural',
      count: 4,
      scope: 'allYears',
    }
    const { limits } = classesOf(2023, classes, change, series)
    expect(limits).toEqual([-20, 0, 20, 20])
  })

  it('spends the classes of a real change where the changes are', () => {
    // Income from 2019 to 2020: gains in all but a few wijken.
    const { limits } = classesOf(2020, allYears, { kind: 'change', sinceYear: 2019 })
    expect(limits.filter((limit) => limit < 0)).toEqual([-136])
    expect(limits).toContain(0)
    expect(limits).toHaveLength(8)
  })
})

describe('mirroredLimits', () => {
  const poolOf = (...values: number[]) => {
    const pool = poolYears([values])
    if (pool === null) throw new Error('no pool')
    return pool
  }

  it('mirrors the limits of the sizes around zero', () => {
    const pool = poolOf(-13, -11, -2, -1, 1, 2, 11, 13)
    expect(mirroredLimits(pool, 'natural', 4)).toEqual([-11, 0, 11])
  })

  it('gives a one-sided change all classes', () => {
    expect(mirroredLimits(poolOf(1, 2, 11, 12, 30, 31), 'natural', 3)).toEqual([11, 30])
  })

  it('never makes more classes than asked, and never one across zero', () => {
    const changes = fc.array(fc.integer({ min: -90, max: 60 }), { minLength: 1, maxLength: 50 })
    const counts = fc.integer({ min: 2, max: 9 })
    fc.assert(
      fc.property(changes, counts, fc.constantFrom(...CLASS_METHODS), (values, count, method) => {
        const inner = mirroredLimits(poolOf(...values), method, count)
        expect(inner.length).toBeLessThan(count)
        if (Math.min(...values) < 0 && Math.max(...values) > 0) expect(inner).toContain(0)
      }),
    )
  })
})
