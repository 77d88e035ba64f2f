import { describe, expect, it } from 'vitest'
import { constantPanel, joinableYears } from '../../../src/core/inequality/constant-panel.ts'
import { panelGaps } from '../../../src/core/inequality/panel-gaps.ts'
import { RESIDENTIAL, rawColumn, rawGlossaryCodes, rawSeries } from './raw-tables.ts'

const series = rawSeries('2336')
const population = rawSeries('1603')
const zone = new Set(rawGlossaryCodes())
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

describe('joinableYears', () => {
  it('allows a year only when no district of the panel is lost', () => {
    expect(joinableYears(panel, series, population, [2023, 2022, 2021, 2004])).toEqual([2022, 2023])
    const all = constantPanel({ series, population, districts: RESIDENTIAL, years: [2019, 2023] })
    // District 115 has no figure in 2022.
    expect(joinableYears(all, series, population, series.years)).toEqual([])
  })
})

describe('panelGaps', () => {
  const { gaps, inside, rest } = panelGaps(panel, series, population, zone)

  it('counts 15 districts of the zone and 44 others in every year', () => {
    expect([inside.length, rest.length]).toEqual([15, 44])
    for (const { gap } of gaps) {
      expect(gap.zone.districts).toEqual(inside)
      expect(gap.rest.districts).toEqual(rest)
    }
  })

  it.each([
    [2005, -4683, -27.5],
    [2018, -4731, -22.6],
    [2021, -4924, -21.3],
  ])('gives the gap of %i', (year, absolute, relativePercent) => {
    const gap = gaps.find((entry) => entry.year === year)?.gap
    expect(Math.round(gap?.absolute ?? 0)).toBe(absolute)
    expect(gap?.relativePercent).toBeCloseTo(relativePercent, 1)
  })

  it('agrees with a recomputation from the source table in every year', () => {
    const meanOf = (codes: readonly number[], year: number) => {
      let [sum, inhabitants] = [0, 0]
      for (const code of codes) {
        const count = rawColumn('1603', year).get(code) ?? Number.NaN
        sum += count * (rawColumn('2336', year).get(code) ?? Number.NaN)
        inhabitants += count
      }
      return sum / inhabitants
    }
    expect(gaps.map(({ year }) => year)).toEqual(years)
    for (const { year, gap } of gaps) {
      const [poor, others] = [meanOf(inside, year), meanOf(rest, year)]
      expect(gap.absolute).toBeCloseTo(poor - others, 6)
      expect(gap.relativePercent).toBeCloseTo(100 * (poor / others - 1), 6)
    }
  })
})
