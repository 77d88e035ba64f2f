import { describe, expect, it } from 'vitest'
import { constantPanel } from '../../../src/core/inequality/constant-panel.ts'
import { RESIDENTIAL, rawColumn, rawSeries } from './raw-tables.ts'

const series = rawSeries('2336')
const population = rawSeries('1603')
const years = Array.from({ length: 17 }, (_, index) => 2005 + index)
const panel = constantPanel({ series, population, districts: RESIDENTIAL, years })

describe('constantPanel', () => {
  it('keeps the districts with an income in every year from 2005 to 2021', () => {
    const everyYear = RESIDENTIAL.filter((code) =>
      years.every((year) => rawColumn('2336', year).has(code)),
    )
    expect(panel.districts).toEqual(everyYear)
    expect(panel.districts).toHaveLength(59)
    expect(panel.years).toEqual(years)
  })

  it('names who is left out and in which years', () => {
    expect(panel.excluded).toHaveLength(59)
    for (const { district, missingYears } of panel.excluded) {
      expect(missingYears).toEqual(years.filter((year) => !rawColumn('2336', year).has(district)))
    }
  })

  it('leaves out a district without inhabitants on record', () => {
    const withHole: typeof population = {
      ...population,
      at: (district, year) =>
        district === 2 && year === 2010
          ? { kind: 'missing', reason: 'notAvailable' }
          : population.at(district, year),
    }
    const holed = constantPanel({ series, population: withHole, districts: RESIDENTIAL, years })
    expect(holed.districts).toEqual(panel.districts.filter((code) => code !== 2))
    expect(holed.excluded.find(({ district }) => district === 2)?.missingYears).toEqual([2010])
  })

  it('puts years in order and counts each once', () => {
    const repeated = constantPanel({
      series,
      population,
      districts: RESIDENTIAL,
      years: [2023, 2019, 2023],
    })
    expect(repeated.years).toEqual([2019, 2023])
    expect(repeated.districts).toHaveLength(118)
  })
})
