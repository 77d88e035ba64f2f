import { describe, expect, it } from 'vitest'
import { findIndicator } from '../../../src/core/indicators/find-indicator.ts'
import { indicatorCoverage } from '../../../src/core/indicators/indicator-coverage.ts'
import { publishedEdition, publishedSeries } from '../../support/published-edition.ts'

const { districts, indicators } = publishedEdition

describe('indicatorCoverage', () => {
  it('counts figures and reasons of every year, which make all wijken together', async () => {
    for (const indicator of indicators) {
      const series = await publishedSeries(indicator.id)
      const known = indicatorCoverage(indicator, series, districts).filter(({ exists }) => exists)
      expect(known.map(({ year }) => year)).toEqual(indicator.years.map(({ year }) => year))
      for (const { observed, reasons, year } of known) {
        const missing = reasons.reduce((sum, one) => sum + one.districts, 0)
        expect(observed + missing, `${indicator.id} ${year}`).toBe(118)
      }
    }
  })

  it('tells of the income of 2018 what the edition holds', async () => {
    const coverage = indicatorCoverage(
      findIndicator(indicators, '2336'),
      await publishedSeries('2336'),
      districts,
    )
    expect(coverage.find(({ year }) => year === 2018)).toEqual({
      year: 2018,
      exists: true,
      observed: 59,
      reasons: [{ reason: 'notInEdition', districts: 59 }],
      regionalBenchmark: 19723,
    })
  })

  it('keeps a year without figures, and knows no reasons before the series is there', () => {
    const years = [
      { year: 2001, observedDistricts: 3, regionalBenchmark: null },
      { year: 2003, observedDistricts: 4, regionalBenchmark: 5 },
    ]
    const coverage = indicatorCoverage({ years }, null, districts)
    expect(coverage.map(({ year, exists, observed }) => [year, exists, observed])).toEqual([
      [2001, true, 3],
      [2002, false, 0],
      [2003, true, 4],
    ])
    expect(coverage.every(({ reasons }) => reasons.length === 0)).toBe(true)
  })
})
