import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks } from '../../../src/core/measures/competition-ranks.ts'
import { measureDistricts } from '../../../src/core/measures/measure-districts.ts'
import { measuredUnit } from '../../../src/core/measures/measured-unit.ts'
import {
  RESIDENTIAL,
  SOURCE_ROWS,
  sourceSeries,
  writtenSeries,
} from '../../support/source-table.ts'

const value = { kind: 'value' } as const
const ranked = { theme: 'income' } as const
const income = sourceSeries('2336')

function incomeIn(year: number, districts = RESIDENTIAL) {
  return measureDistricts({ indicator: ranked, series: income, districts, year, measure: value })
}

describe('measureDistricts: value', () => {
  it('gives the cell of the source, and the rank among those with a value', () => {
    const [diesdelle] = incomeIn(2023).filter(
      (district) => district.kind === 'observed' && district.rank === 1,
    )
    expect(diesdelle).toMatchObject({ value: 38236, detail: { kind: 'value' } })
    const lowest = Math.max(
      ...incomeIn(2023).map((district) =>
        district.kind === 'observed' ? (district.rank ?? 0) : 0,
      ),
    )
    expect(lowest).toBe(118)
  })

  it('lets ties share a rank: three wijken of 20 000 in 2023', () => {
    const tied = incomeIn(2023).filter((d) => d.kind === 'observed' && d.value === 20000)
    expect(tied.map((d) => (d.kind === 'observed' ? d.rank : null))).toEqual([115, 115, 115])
  })

  it('carries the reason and the year of a missing value, never a neighbouring year', () => {
    const missing = incomeIn(2018).filter((district) => district.kind === 'missing')
    expect(missing).toHaveLength(59)
    for (const district of missing) {
      if (district.kind !== 'missing') continue
      expect(district.missingYears).toEqual([{ year: 2018, reason: district.reason }])
    }
    expect(incomeIn(2018).filter((d) => d.kind === 'observed' && d.rank === 1)).toMatchObject([
      { value: 30879 },
    ])
  })

  it('answers uninhabited for ground, and keeps it out of the ranks', () => {
    const [park, first] = incomeIn(2023, [900, 1])
    expect(park).toMatchObject({ kind: 'missing', reason: 'uninhabited' })
    expect(first).toMatchObject({ kind: 'observed', rank: 1 })
  })

  it('does not rank districts by groups of people', () => {
    const series = sourceSeries('x_nat_eu14')
    const indicator = { theme: 'nationality' } as const
    const measured = measureDistricts({
      indicator,
      series,
      districts: RESIDENTIAL,
      year: 2025,
      measure: value,
    })
    expect(measured.filter((d) => d.kind === 'observed')).toHaveLength(118)
    expect(measured.every((d) => d.kind === 'observed' && d.rank === null)).toBe(true)
  })
})

describe('measureDistricts: change', () => {
  const series = writtenSeries({
    2019: { 1: 22.1, 2: 10, 3: 'belowThreshold', 4: 5, 5: 'notAvailable', 6: 0, 7: -4 },
    2023: { 1: 24.9, 2: 8, 3: 7, 4: 'notPublished', 5: 'notPublished', 6: 3, 7: -3 },
  })
  const districts = [1, 2, 3, 4, 5, 6, 7, 8]
  const measure = { kind: 'change', sinceYear: 2019 } as const
  const changes = measureDistricts({ indicator: ranked, series, districts, year: 2023, measure })

  it('is the difference in the unit, without the noise of fractions, and relative to the start', () => {
    expect(changes[0]).toMatchObject({ value: 2.8, rank: 2 })
    expect(changes[0]).toMatchObject({
      detail: {
        kind: 'change',
        sinceYear: 2019,
        from: 22.1,
        to: 24.9,
        relativePercent: 12.6696832579,
      },
    })
    expect(changes[1]).toMatchObject({ value: -2, rank: 4, detail: { relativePercent: -20 } })
  })

  it('has no relative change from zero, and the sign of the change from below zero', () => {
    expect(changes[5]).toMatchObject({ value: 3, rank: 1, detail: { relativePercent: null } })
    expect(changes[6]).toMatchObject({ value: 1, rank: 3, detail: { relativePercent: 25 } })
  })

  it('is missing when either year is, with every such year and its reason', () => {
    expect(changes[2]).toEqual({
      kind: 'missing',
      district: 3,
      reason: 'belowThreshold',
      missingYears: [{ year: 2019, reason: 'belowThreshold' }],
    })
    expect(changes[3]).toMatchObject({ missingYears: [{ year: 2023, reason: 'notPublished' }] })
    expect(changes[4]).toMatchObject({
      reason: 'notPublished',
      missingYears: [
        { year: 2023, reason: 'notPublished' },
        { year: 2019, reason: 'notAvailable' },
      ],
    })
    expect(changes[7]).toMatchObject({ kind: 'missing', reason: 'notInEdition' })
  })

  it('recomputed from the source table: income 2019 to 2023', () => {
    const cell = (district: number, year: number) =>
      SOURCE_ROWS.find(
        (row) => row.indicator === '2336' && row.district === district && row.year === year,
      )?.value ?? Number.NaN
    const measured = measureDistricts({
      indicator: ranked,
      series: income,
      districts: RESIDENTIAL,
      year: 2023,
      measure,
    })
    for (const district of measured) {
      if (district.kind === 'missing') throw new Error(`${district.district} is missing`)
      expect(district.value).toBe(cell(district.district, 2023) - cell(district.district, 2019))
    }
  })
})

describe('competitionRanks', () => {
  it('ranks 1224', () => {
    expect(competitionRanks([10, 30, 20, 20])).toEqual([4, 1, 2, 2])
    expect(competitionRanks([])).toEqual([])
    expect(() => competitionRanks([1, Number.NaN])).toThrow('NaN')
  })

  it('is one more than the number of higher values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        expect(competitionRanks(values)).toEqual(
          values.map((v) => 1 + values.filter((other) => other > v).length),
        )
      }),
    )
  })
})

describe('measuredUnit', () => {
  it('gives a difference between percentages in percentage points, others in their unit', () => {
    const change = { kind: 'change', sinceYear: 2019 } as const
    expect(measuredUnit('percent', change)).toBe('percentagePoints')
    expect(measuredUnit('percent', value)).toBe('percent')
    expect(measuredUnit('euros', change)).toBe('euros')
  })
})
