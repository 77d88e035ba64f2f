import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/core/indicators/indicator.ts'
import { LIKENESS_COUNT, likeness } from '../../../src/core/portrait/likeness.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { RESIDENTIAL, rawColumn, rawSeries } from '../inequality/raw-tables.ts'

const MAROLLEN = 8
const { indicators } = publishedEdition
const series = new Map(indicators.map(({ id }) => [id, rawSeries(id)]))

const found = likeness({ district: MAROLLEN, residential: RESIDENTIAL, indicators, series })

/** Median of a list, the mean of the middle two for an even number. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]]
  return (low + high) / 2
}

/** Written out again from the definition, over the source table. */
function distance(one: number, other: number, over: readonly Indicator[]): number {
  let sum = 0
  let count = 0
  for (const { id, defaultYear } of over) {
    const column = rawColumn(id, defaultYear)
    const [a, b] = [column.get(one), column.get(other)]
    const centre = middle([...column.values()])
    const spread = 1.4826 * middle([...column.values()].map((value) => Math.abs(value - centre)))
    if (a === undefined || b === undefined || spread === 0) continue
    sum += ((a - b) / spread) ** 2
    count += 1
  }
  return Math.sqrt(sum / count)
}

describe('likeness', () => {
  it('finds the three wijken with the least distance over all shares, rates and medians', () => {
    const counted = indicators.filter(({ valueKind }) => valueKind !== 'count')
    const others = RESIDENTIAL.filter((code) => code !== MAROLLEN)
    const expected = others
      .map((code) => ({ district: code, distance: distance(MAROLLEN, code, counted) }))
      .sort((one, other) => one.distance - other.distance)
      .slice(0, LIKENESS_COUNT)
    expect(found.nearest).toHaveLength(3)
    found.nearest.forEach((similar, place) => {
      expect(similar.district).toBe(expected[place]?.district)
      expect(similar.distance).toBeCloseTo(expected[place]?.distance ?? Number.NaN, 9)
    })
  })

  it('leaves counts out: a small wijk can be like a large one', () => {
    expect(found.usable).not.toContain('1603')
    expect(found.usable).toContain('2336')
  })

  it('does not compare over a figure that the wijk itself lacks', () => {
    expect(rawColumn('2514', 2023).has(MAROLLEN)).toBe(false)
    expect(found.usable).not.toContain('2514')
  })

  it('goes by what is at hand when a series did not come', () => {
    const fewer = new Map([...series].filter(([id]) => id !== '2336'))
    const without = likeness({
      district: MAROLLEN,
      residential: RESIDENTIAL,
      indicators,
      series: fewer,
    })
    expect(without.usable).toHaveLength(found.usable.length - 1)
  })
})
