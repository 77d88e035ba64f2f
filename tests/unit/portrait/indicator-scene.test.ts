import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIndicator } from '../../../src/core/indicators/find-indicator.ts'
import type { IndicatorSeries } from '../../../src/core/indicators/indicator.ts'
import { indicatorScene } from '../../../src/core/portrait/indicator-scene.ts'
import { portraitYear } from '../../../src/core/portrait/portrait-year.ts'
import { standingIn } from '../../../src/core/portrait/standing.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { RESIDENTIAL, rawColumn, rawSeries } from '../inequality/raw-tables.ts'

const MAROLLEN = 8
const { indicators } = publishedEdition
const sikkel = publishedEdition.zones
  .filter(({ id }) => id === 'armeSikkel')
  .flatMap(({ members }) => members.map(({ district }) => district))

function sceneOf(id: string, year: number) {
  const series = rawSeries(id)
  const scene = indicatorScene({
    indicator: findIndicator(indicators, id),
    series,
    year,
    residential: RESIDENTIAL,
    inside: sikkel,
    population: rawSeries('1603'),
  })
  return { scene, series }
}

describe('indicatorScene', () => {
  it('weighs the mean of the zone by the inhabitants of that year, as computed apart', () => {
    const { zoneMean, region } = sceneOf('2336', 2023).scene
    const income = rawColumn('2336', 2023)
    const inhabitants = rawColumn('1603', 2023)
    let sum = 0
    let people = 0
    for (const code of sikkel) {
      sum += (income.get(code) ?? Number.NaN) * (inhabitants.get(code) ?? Number.NaN)
      people += inhabitants.get(code) ?? Number.NaN
    }
    expect(zoneMean?.value).toBeCloseTo(sum / people, 6)
    expect(Math.round(zoneMean?.value ?? 0)).toBe(21005)
    expect(zoneMean).toMatchObject({ counted: 20, total: 20 })
    expect(region).toBe(24488)
  })

  it('leaves wijken without a figure out of the mean and says over how many it is', () => {
    const { zoneMean, values } = sceneOf('2514', 2023).scene
    expect(zoneMean).toMatchObject({ counted: 16, total: 20 })
    expect(values).toHaveLength(98)
  })

  it('has no mean for a count and no region where none was published', () => {
    const { zoneMean, region } = sceneOf('1603', 2025).scene
    expect(zoneMean).toBeNull()
    expect(region).toBeNull()
  })

  it('orders the wijken from low to high', () => {
    const { values } = sceneOf('2336', 2023).scene
    expect(values[0]).toEqual({ district: MAROLLEN, value: 19743 })
    expect(values.at(-1)?.value).toBe(38236)
  })
})

describe('standingIn', () => {
  it('ranks from the highest figure, with ties sharing a place', () => {
    const { scene, series } = sceneOf('2336', 2023)
    expect(standingIn(scene, series, MAROLLEN)).toEqual({
      observation: { kind: 'observed', value: 19743 },
      rank: { rank: 118, of: 118 },
    })
    const tied = standingIn(scene, series, 2)
    const above = [...rawColumn('2336', 2023).values()].filter((value) => value > 23471).length
    expect(tied.rank).toEqual({ rank: above + 1, of: 118 })
  })

  it('gives the reason and no rank where there is no figure', () => {
    const { scene, series } = sceneOf('2514', 2023)
    const { observation, rank } = standingIn(scene, series, MAROLLEN)
    expect(observation.kind).toBe('missing')
    expect(rank).toBeNull()
  })

  it('does not rank wijken by the nationality of who lives there', () => {
    const { scene, series } = sceneOf('x_nat_fr', 2025)
    const { observation, rank } = standingIn(scene, series, MAROLLEN)
    expect(observation.kind).toBe('observed')
    expect(rank).toBeNull()
  })

  it('never counts a wijk without a value in a rank', () => {
    const indicator = findIndicator(indicators, '2336')
    const cells = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(cells, (values) => {
        const residential = values.map((_, index) => index)
        const series: IndicatorSeries = {
          id: '2336',
          years: [2023],
          at: (district) => {
            const value = values[district] ?? null
            return value === null
              ? { kind: 'missing', reason: 'notAvailable' }
              : { kind: 'observed', value }
          },
          sourceAt: () => null,
        }
        const scene = indicatorScene({
          indicator,
          series,
          year: 2023,
          residential,
          inside: [],
          population: series,
        })
        const known = values.filter((value) => value !== null)
        for (const district of residential) {
          const { rank } = standingIn(scene, series, district)
          const own = values[district] ?? null
          if (own === null) expect(rank).toBeNull()
          else {
            expect(rank?.of).toBe(known.length)
            const better = known.filter((value) => value > own).length
            expect(rank?.rank).toBe(better + 1)
          }
        }
      }),
    )
  })
})

describe('portraitYear', () => {
  const income = findIndicator(indicators, '2336')

  it('is the year on the map for the indicator on the map, else its default year', () => {
    expect(portraitYear(income, { indicator: '2336', year: 2018 })).toBe(2018)
    expect(portraitYear(income, { indicator: '2233', year: 2018 })).toBe(income.defaultYear)
  })
})
