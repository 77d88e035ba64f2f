import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearTicks } from '../../../src/ui/gap/year-axis.ts'

const ROOM = 44
const placed = (first: number, last: number) => (year: number) =>
  72 + ((year - first) / (last - first)) * 208

describe('yearTicks', () => {
  it('leaves out a round year that would touch the last one', () => {
    expect(yearTicks(2005, 2023, placed(2005, 2023), ROOM)).toEqual([2005, 2010, 2015, 2023])
    expect(yearTicks(2010, 2023, placed(2010, 2023), ROOM)).toEqual([2010, 2015, 2020, 2023])
  })

  it('two years side by side are both named, and one alone once', () => {
    expect(yearTicks(2021, 2022, placed(2021, 2022), ROOM)).toEqual([2021, 2022])
    expect(yearTicks(2021, 2021, () => 72, ROOM)).toEqual([2021])
  })

  it('names whole years only, from the first to the last, each with room', () => {
    const years = fc.record({
      first: fc.integer({ min: 1990, max: 2020 }),
      span: fc.integer({ min: 1, max: 35 }),
    })
    fc.assert(
      fc.property(years, ({ first, span }) => {
        const x = placed(first, first + span)
        const ticks = yearTicks(first, first + span, x, ROOM)
        expect([ticks[0], ticks.at(-1)]).toEqual([first, first + span])
        for (const year of ticks.slice(1, -1)) {
          expect(Number.isInteger(year)).toBe(true)
          expect(x(year) - x(first)).toBeGreaterThanOrEqual(ROOM)
          expect(x(first + span) - x(year)).toBeGreaterThanOrEqual(ROOM)
        }
      }),
    )
  })
})
