import { describe, expect, it } from 'vitest'
import { NAMED_ZONE_KINDS } from '../../../src/core/view/view-state.ts'
import { DEFAULT_SHARE_PERCENT } from '../../../src/core/zones/definitions/below-share-of-region.ts'
import { namedZone } from '../../../src/core/zones/named-zone.ts'
import { resolveZone } from '../../../src/core/zones/resolve-zone.ts'
import { zoneStability } from '../../../src/core/zones/zone-stability.ts'
import { texts as en } from '../../../src/i18n/en/index.ts'
import { texts as fr } from '../../../src/i18n/fr/index.ts'
import { texts as nl } from '../../../src/i18n/nl/index.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'

const zones = NAMED_ZONE_KINDS.map((kind) => resolveZone(namedZone(kind), publishedEdition))
const stability = zoneStability(publishedEdition)

describe('zoneStability', () => {
  it('counts the memberships of all six definitions', () => {
    const counted = stability.reduce((sum, { memberOf }) => sum + memberOf.length, 0)
    expect(counted).toBe(zones.reduce((sum, { members }) => sum + members.length, 0))
    expect(stability).toHaveLength(118)
    for (const { district, memberOf } of stability) {
      const expected = NAMED_ZONE_KINDS.filter((_, i) => zones[i]?.inside.includes(district))
      expect(memberOf).toEqual(expected)
    }
  })

  it('has wijken in all, in some and in none', () => {
    const counts = new Set(stability.map(({ memberOf }) => memberOf.length))
    expect(counts.has(0)).toBe(true)
    expect(counts.has(6)).toBe(true)
    expect(counts.size).toBeGreaterThan(3)
  })

  it('is computed once an edition', () => {
    expect(zoneStability(publishedEdition)).toBe(stability)
  })
})

describe('the stability map', () => {
  it('has one class a number, and counts what the definitions count', async () => {
    const { legend, marks, year } = await publishedFigure({
      measure: { kind: 'stability' },
      year: 2018,
    })
    expect(legend.classes.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4', '5', '6'])
    legend.classes.forEach(({ areaCount }, count) => {
      const members = stability.filter(({ memberOf }) => memberOf.length === count)
      expect(areaCount).toBe(members.length)
    })
    const total = legend.classes.reduce((sum, one, count) => sum + count * one.areaCount, 0)
    expect(total).toBe(zones.reduce((sum, { members }) => sum + members.length, 0))
    expect(marks.filter(({ kind }) => kind === 'missing')).toEqual([])
    // The year of the figures, not that of the view.
    expect(year).toBe(2023)
  })

  it('has these classes whatever classes are chosen', async () => {
    const classes = { kind: 'computed', method: 'quantile', count: 3, scope: 'yearShown' } as const
    const { legend } = await publishedFigure({ measure: { kind: 'stability' }, classes })
    expect(legend.classes).toHaveLength(7)
  })

  it('is the same whatever indicator is shown, symbols and nationality among them', async () => {
    const measure = { kind: 'stability' } as const
    const fills = async (indicator: string, year: number) =>
      (await publishedFigure({ indicator, year, measure })).marks.map((mark) =>
        mark.kind === 'valued' ? mark.fill : null,
      )
    const expected = await fills('2336', 2023)
    expect(await fills('1603', 2025)).toEqual(expected)
    expect(await fills('x_nat_tr', 2025)).toEqual(expected)
  })

  it('names the usual share of the region in every language', () => {
    for (const texts of [nl, fr, en]) {
      expect(texts.zones.short.belowRegion).toContain(String(DEFAULT_SHARE_PERCENT))
    }
  })
})
