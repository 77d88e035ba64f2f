import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../src/core/clusters/break-lines.ts'
import { rawBorders, rawColumn } from '../inequality/raw-tables.ts'
import { border, row, valued } from './small-graphs.ts'

const pairsOf = ({ lines }: ReturnType<typeof breakLines>) =>
  lines.map(({ lower, higher }) => [lower.district, higher.district])

describe('breakLines', () => {
  // Differences 10, 40, 50: in per cent of the lower 100, 200, 500.
  const districts = valued([10, 20, 60, 10])

  it('puts the largest difference first and names the lower side', () => {
    const { lines } = breakLines(districts, row(4), 'absolute', 10)
    expect(lines.map(({ difference }) => difference)).toEqual([50, 40, 10])
    expect(lines[0]).toEqual({
      lower: { district: 4, value: 10 },
      higher: { district: 3, value: 60 },
      metres: 100,
      difference: 50,
      relativePercent: 500,
    })
  })

  it('orders by ratio when asked, those without a ratio last', () => {
    const low = valued([100, 300, 290, 0, 90])
    expect(pairsOf(breakLines(low, row(5), 'absolute', 9))).toEqual([
      [4, 3],
      [1, 2],
      [4, 5],
      [3, 2],
    ])
    const { lines } = breakLines(low, row(5), 'relative', 9)
    expect(lines.map(({ relativePercent }) => relativePercent)).toEqual([
      200,
      expect.closeTo(3.448, 3),
      null,
      null,
    ])
  })

  it('breaks ties by length, then by code', () => {
    const borders = [border(3, 4, 50), border(1, 2, 50), border(2, 3, 80)]
    expect(pairsOf(breakLines(valued([1, 2, 1, 2]), borders, 'absolute', 9))).toEqual([
      [3, 2],
      [1, 2],
      [3, 4],
    ])
  })

  it('sees equal differences of decimal fractions as equal', () => {
    // 24.9 - 22.1 and 5.8 - 3 are both 2.8, but not in floating point.
    const borders = [border(1, 2, 20), border(3, 4, 10)]
    const { lines } = breakLines(valued([22.1, 24.9, 3, 5.8]), borders, 'absolute', 9)
    expect(lines.map(({ metres }) => metres)).toEqual([20, 10])
  })

  it('leaves out borders of districts without a value and counts them', () => {
    const { lines, comparedBorders, otherBorders } = breakLines(districts, row(7), 'absolute', 2)
    expect([lines.length, comparedBorders, otherBorders]).toEqual([2, 3, 3])
  })

  it('lists the ten largest differences of the income of 2023', () => {
    const borders = rawBorders()
    const values = rawColumn('2336', 2023)
    const expected = borders
      .map(({ a, b }) => Math.abs((values.get(a) ?? Number.NaN) - (values.get(b) ?? Number.NaN)))
      .sort((one, other) => other - one)
      .slice(0, 10)
    const districts2023 = [...values].map(([district, value]) => ({ district, value }))
    const { lines, comparedBorders } = breakLines(districts2023, borders, 'absolute', 10)
    expect(lines.map(({ difference }) => difference)).toEqual(expected)
    expect(comparedBorders).toBe(borders.length)
    for (const { lower, higher, metres } of lines) {
      const a = Math.min(lower.district, higher.district)
      const b = Math.max(lower.district, higher.district)
      expect(borders).toContainEqual({ a, b, metres })
      expect([values.get(lower.district), values.get(higher.district)]).toEqual([
        lower.value,
        higher.value,
      ])
    }
  })
})
