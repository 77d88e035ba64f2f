import { length, lineString } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { sharedBorderLines } from '../../../src/core/figure/shared-border-lines.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'
import { publishedBorders } from '../../support/published-json.ts'
import { TOWN } from '../map/small-town.ts'

describe('sharedBorderLines', () => {
  it('gives the side that two squares share, whichever is named first', () => {
    const linesOf = sharedBorderLines(TOWN.districts.features)
    const [line] = linesOf(1, 2)
    expect(linesOf(1, 2)).toHaveLength(1)
    expect(line).toHaveLength(2)
    for (const [longitude] of line ?? []) expect(longitude).toBeCloseTo(4.32, 9)
    expect(linesOf(2, 1)).toEqual(linesOf(1, 2))
  })

  it('gives nothing for districts that do not touch', () => {
    expect(sharedBorderLines(TOWN.districts.features)(1, 900)).toEqual([])
  })

  it('finds every border of the adjacency table, about as long as it says', async () => {
    const { districts } = await publishedLoader.loadGeometry(publishedEdition)
    const linesOf = sharedBorderLines(districts.features)
    const borders = publishedBorders()
    expect(borders.length).toBeGreaterThan(300)
    for (const { a, b, metres } of borders) {
      const drawn = linesOf(a, b)
        .map((line) => length(lineString([...line]), { units: 'meters' }))
        .reduce((sum, part) => sum + part, 0)
      // The drawn border is simplified and so a little shorter.
      expect(drawn, `${a} ${b}`).toBeGreaterThan(0.6 * metres - 15)
      expect(drawn, `${a} ${b}`).toBeLessThan(1.05 * metres + 15)
    }
  })
})
