import { describe, expect, it } from 'vitest'
import {
  catalogued,
  districtNamed,
  publishedEdition,
  publishedSeries,
  publishedValue,
} from './support/published.ts'

const coverage = (id: string, year: number) =>
  catalogued(id).years.find((entry) => entry.year === year)?.observedDistricts

const benchmark = (id: string, year: number) =>
  catalogued(id).years.find((entry) => entry.year === year)?.regionalBenchmark

describe('median taxable income (2336)', () => {
  it.each([
    ['Diesdelle', 2023, 38236],
    ['Weststation', 2023, 20000],
    ['Grote Markt', 2023, 22662],
    ['Marollen', 2018, 15104],
    ['Dansaert', 2018, 18277],
    ['Neerpede', 2018, 26140],
  ])('%s in %i', (name, year, euros) => {
    expect(publishedValue('2336', year, districtNamed(name))).toBe(euros)
  })

  it('covers 59 districts in 2018, 117 in 2022 and 118 in 2019 and 2023', () => {
    expect([2018, 2019, 2022, 2023].map((year) => coverage('2336', year))).toEqual([
      59, 118, 117, 118,
    ])
  })

  it('has the regional values of BISA', () => {
    expect([benchmark('2336', 2018), benchmark('2336', 2023)]).toEqual([19723, 24488])
  })

  it('opens on 2023, the newest year with all districts', () => {
    expect(catalogued('2336').defaultYear).toBe(2023)
  })
})

describe('coverage of the others', () => {
  it.each([
    ['2233', 2023, 118],
    ['2498', 2023, 118],
    ['2531', 2023, 118],
    ['2333', 2025, 118],
    ['2428', 2024, 117],
    ['2268', 2024, 117],
    ['2514', 2023, 98],
    ['2443', 2021, 117],
    ['1603', 1994, 118],
    ['x_share_foreign', 2025, 118],
  ])('%s in %i: %i districts', (id, year, districts) => {
    expect(coverage(id, year)).toBe(districts)
  })

  it('shows income below the threshold of sales as such', () => {
    const prices = publishedSeries('2514')
    const reasons = prices.missing[prices.years.indexOf(2023)] ?? {}
    const counted = Object.values(reasons).filter((reason) => reason === 'belowThreshold')
    expect(counted.length).toBe(10)
  })

  it('does not offer a year without any value', () => {
    expect(catalogued('x_nat_tr').years.map(({ year }) => year)).not.toContain(2000)
  })

  it('does not publish the count of foreigners, only the share', () => {
    expect(publishedEdition().indicators.map(({ id }) => id)).not.toContain('x_foreigners')
    expect(catalogued('x_share_foreign').derivedFrom).toEqual(['x_foreigners', '1603'])
  })
})

describe('the share of foreigners', () => {
  it('is close to the sum of the published shares per group of nationalities', () => {
    const groups = ['eu14', 'eunew', 'resteur', 'tr', 'nafr', 'ssa', 'latam', 'oecd', 'other']
    const share = publishedSeries('x_share_foreign')
    const parts = groups.map((group) => publishedSeries(`x_nat_${group}`))
    const differences = share.districts.map((_, d) => {
      const at = (series: typeof share) => series.values[series.years.indexOf(2025)]?.[d] ?? NaN
      return Math.abs(at(share) - parts.reduce((sum, part) => sum + at(part), 0))
    })
    expect(Math.max(...differences)).toBeLessThan(0.5)
  })
})

describe('zones', () => {
  const members = (id: string) =>
    publishedEdition().zones.find((zone) => zone.id === id)?.members ?? []
  const codes = (id: string) => members(id).map(({ district }) => district)

  it('reads the arme sikkel as 20 districts, 17 certain and 3 probable', () => {
    expect(codes('armeSikkel')).toEqual([
      2, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 48, 49, 50,
    ])
    const probable = members('armeSikkel').filter(({ status }) => status === 'probable')
    expect(probable.map(({ district }) => district)).toEqual([18, 21, 23])
  })

  it('adds the two districts of Laken as an interpretation', () => {
    const added = members('armeSikkelWithLaken').filter(
      ({ district }) => !codes('armeSikkel').includes(district),
    )
    expect(added.map(({ district, status }) => [district, status])).toEqual([
      [19, 'interpretation'],
      [20, 'interpretation'],
    ])
  })

  it('divides the residential districts over the Vijfhoek and the crowns', () => {
    const all = ['vijfhoek', 'firstCrown', 'secondCrown'].flatMap(codes)
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 118 }, (_, i) => i + 1))
  })

  it('gives the evidence of every member', () => {
    for (const { members: list } of publishedEdition().zones) {
      expect(list.filter(({ evidence }) => evidence.length === 0)).toEqual([])
    }
  })
})
