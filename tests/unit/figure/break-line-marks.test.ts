import { describe, expect, it } from 'vitest'
import { SHORT_BORDER_METRES } from '../../../src/core/figure/break-line-marks.ts'
import { publishedFigure } from '../../support/published-edition.ts'
import { publishedBreaks } from '../../support/published-json.ts'

const { breakLines, marks } = await publishedFigure({ breakLines: 'shown' })

describe('break lines of a figure', () => {
  it('are the borders of the adjacency table with two values, largest difference first', () => {
    const independent = publishedBreaks('2336', 2023)
    expect(breakLines).toHaveLength(independent.length)
    expect(
      breakLines.slice(0, 10).map(({ lower, higher, metres, difference }) => ({
        lower: lower.district,
        higher: higher.district,
        metres,
        difference,
      })),
    ).toEqual(independent.slice(0, 10))
  })

  it('name Diesdelle and Kriekenput - Homborch - Verrewinkel first', () => {
    expect(breakLines[0]).toMatchObject({
      higher: { name: 'Diesdelle', valueText: '€\u00a038\u202f236' },
      lower: { name: 'Kriekenput - Homborch - Verrewinkel', valueText: '€\u00a024\u202f039' },
      differenceText: '€\u00a014\u202f197',
    })
  })

  it('show the figures of the marks', () => {
    for (const { lower, higher } of breakLines) {
      for (const side of [lower, higher]) {
        expect(marks.find(({ district }) => district === side.district)).toMatchObject(side)
      }
    }
  })

  it('are wider for a larger difference, and not drawn where the border is short', () => {
    const long = breakLines.filter(({ metres }) => metres >= SHORT_BORDER_METRES)
    const widths = long.map(({ widthPixels }) => widthPixels)
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(widths[0]).toBeGreaterThan(3)
    expect(widths.at(-1)).toBe(0)
    const short = breakLines.filter(({ metres }) => metres < SHORT_BORDER_METRES)
    expect(short.length).toBeGreaterThan(5)
    expect(short.every(({ widthPixels }) => widthPixels === 0)).toBe(true)
  })

  it('leave out a border when one side has no value', async () => {
    const { breakLines: in2018 } = await publishedFigure({ breakLines: 'shown', year: 2018 })
    expect(in2018).toHaveLength(publishedBreaks('2336', 2018).length)
    expect(in2018.length).toBeLessThan(breakLines.length)
  })

  it('keep the width of the same difference when the year changes', async () => {
    const { breakLines: in2019 } = await publishedFigure({ breakLines: 'shown', year: 2019 })
    const ratios = [breakLines[0], in2019[0]].map(
      (line) => (line?.difference ?? 0) / (line?.widthPixels ?? 1),
    )
    expect((ratios[0] ?? 0) / (ratios[1] ?? 1)).toBeCloseTo(1, 1)
  })

  it('are none unless asked for, and none for counts', async () => {
    expect((await publishedFigure({})).breakLines).toEqual([])
    const count = await publishedFigure({ breakLines: 'shown', indicator: '1603' })
    expect(count.breakLines).toEqual([])
  })

  it('put the difference of two shares in percentage points', async () => {
    const figure = await publishedFigure({ breakLines: 'shown', indicator: '2233' })
    expect(figure.breakLines[0]?.differenceText).toMatch(/^\d+,\d\u00a0procentpunt/)
  })
})
