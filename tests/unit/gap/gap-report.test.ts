import { describe, expect, it } from 'vitest'
import { gapInequality } from '../../../src/core/gap/gap-inequality.ts'
import { FEWEST_DISTRICTS_A_YEAR, gapOverYears } from '../../../src/core/gap/gap-over-years.ts'
import { gapReport } from '../../../src/core/gap/gap-report.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { publishedEdition as edition, publishedSeries } from '../../support/published-edition.ts'
import { rawColumn, rawGlossaryCodes } from '../inequality/raw-tables.ts'

async function reportOf(changes: Partial<ViewState>) {
  const view = { ...DEFAULT_VIEW, ...changes }
  return gapReport({
    edition,
    series: await publishedSeries(view.indicator),
    view,
  })
}

async function courseOf(changes: Partial<ViewState>) {
  const { indicator, series, zone, compared } = await reportOf(changes)
  return gapOverYears({ edition, indicator, series, inside: zone.inside, compared })
}

/** Weighted means of both sides of a constant panel, from the raw tables by other code. */
function rawPanelGap(id: string, years: readonly number[], year: number) {
  const columns = years.map((one) => rawColumn(id, one))
  const panel = [...(columns[0]?.keys() ?? [])].filter((code) =>
    columns.every((column) => column.has(code)),
  )
  const inside = new Set(rawGlossaryCodes())
  const mean = (codes: readonly number[]) => {
    let top = 0
    let bottom = 0
    for (const code of codes) {
      const weight = rawColumn('1603', year).get(code) ?? 0
      top += weight * (rawColumn(id, year).get(code) ?? 0)
      bottom += weight
    }
    return top / bottom
  }
  const zone = mean(panel.filter((code) => inside.has(code)))
  const rest = mean(panel.filter((code) => !inside.has(code)))
  return { absolute: zone - rest, relativePercent: (100 * (zone - rest)) / rest }
}

describe('gapReport', () => {
  it('income 2023: both groups, their sizes and inhabitants, and the published region', async () => {
    const { gap, publishedRegion, shared, weighed } = await reportOf({})
    expect(Math.round(gap.zone.mean ?? 0)).toBe(21_005)
    expect(Math.round(gap.rest.mean ?? 0)).toBe(26_360)
    expect(Math.round(gap.absolute ?? 0)).toBe(-5_355)
    expect(gap.relativePercent).toBeCloseTo(-20.3, 1)
    expect([gap.zone.districts.length, gap.rest.districts.length]).toEqual([20, 98])
    const people = rawColumn('1603', 2023)
    const inZone = rawGlossaryCodes().reduce((sum, code) => sum + (people.get(code) ?? 0), 0)
    expect(gap.zone.inhabitants).toBe(inZone)
    expect(publishedRegion).toBe(24_488)
    expect(shared).toEqual([])
    expect(weighed.values).toHaveLength(118)
  })

  it('compares the figures themselves, whatever measure is shown', async () => {
    const ranked = await reportOf({ measure: { kind: 'rank' } })
    expect(ranked.gap).toEqual((await reportOf({})).gap)
  })

  it('names who is missing on both sides and who counts in both', async () => {
    const in2018 = await reportOf({ year: 2018, comparison: { kind: 'region' } })
    expect(in2018.gap.zone.missing).toHaveLength(5)
    expect(in2018.gap.rest.missing).toHaveLength(59)
    expect(in2018.shared).toHaveLength(20)
    expect(in2018.weighed.withoutValue).toHaveLength(59)
  })
})

describe('gapOverYears', () => {
  it('income: 15 and 44 wijken every year, with the figures of 2005, 2018 and 2021', async () => {
    const course = await courseOf({})
    if (course.kind !== 'series') throw new Error(course.kind)
    expect([course.zoneDistricts.length, course.comparedDistricts.length]).toEqual([15, 44])
    for (const { gap } of course.gaps) {
      expect([gap.zone.districts.length, gap.rest.districts.length]).toEqual([15, 44])
    }
    const shown = (year: number) => {
      const gap = course.gaps.find((one) => one.year === year)?.gap
      return [Math.round(gap?.absolute ?? 0), Number(gap?.relativePercent?.toFixed(1))]
    }
    expect(shown(2005)).toEqual([-4_683, -27.5])
    expect(shown(2018)).toEqual([-4_731, -22.6])
    expect(shown(2021)).toEqual([-4_924, -21.3])
    // The panel of 2005-2021 has a figure in 2022 and 2023 too, so these join the line.
    const years = course.gaps.map(({ year }) => year)
    expect(years).toEqual(Array.from({ length: 19 }, (_, i) => 2005 + i))
    for (const { year, gap } of course.gaps) {
      const raw = rawPanelGap('2336', years, year)
      expect(gap.absolute).toBeCloseTo(raw.absolute, 6)
      expect(gap.relativePercent).toBeCloseTo(raw.relativePercent, 8)
    }
    expect(course.widerYears).toEqual([2019, 2022, 2023])
    expect(course.apart).toEqual([])
  })

  it('leaves out years without inhabitants on record, and says so', async () => {
    const course = await courseOf({ indicator: 'x_80plus', year: 2025 })
    if (course.kind !== 'series') throw new Error(course.kind)
    expect(course.apart).toEqual([
      { year: 1981, reason: 'noInhabitants' },
      { year: 1991, reason: 'noInhabitants' },
    ])
    expect(course.gaps[0]?.year).toBe(1997)
  })

  it('follows a zone of wijken with a short series through the full years', async () => {
    const early = rawColumn('2336', 2005)
    const late = [...rawColumn('2336', 2022).keys()].filter((code) => !early.has(code)).slice(0, 5)
    const zone = { kind: 'own', name: '', districts: late.sort((a, b) => a - b) } as const
    const course = await courseOf({ zone })
    if (course.kind !== 'series') throw new Error(course.kind)
    expect(course.gaps.map(({ year }) => year)).toEqual([2019, 2022, 2023])
    expect(course.zoneDistricts).toEqual(zone.districts)
    expect(course.apart).toHaveLength(16)
    expect(course.apart[0]).toEqual({ year: 2005, reason: 'fewDistricts' })
  })

  it('has no line of one year, nor of a group without wijken', async () => {
    expect(await courseOf({ indicator: '2498' })).toEqual({ kind: 'oneYear' })
    const zone = { kind: 'own', name: '', districts: [] } as const
    expect(await courseOf({ zone })).toEqual({ kind: 'noPanel' })
    expect(FEWEST_DISTRICTS_A_YEAR).toBeLessThan(47)
  })
})

describe('gapInequality', () => {
  it('divides income between zone and rest, and between municipalities', async () => {
    const inequality = gapInequality(await reportOf({}), edition)
    if (inequality.kind !== 'computed' || !inequality.spread) throw new Error(inequality.kind)
    const { byZone, byMunicipality, gini } = inequality.spread
    expect(byZone.between + byZone.within).toBeCloseTo(byZone.total, 12)
    expect(byMunicipality.between + byMunicipality.within).toBeCloseTo(byZone.total, 12)
    expect(byZone.shareBetween).toBeCloseTo(0.39, 2)
    expect(byMunicipality.groups).toHaveLength(19)
    expect(gini).toBeGreaterThan(0)
    expect(inequality.quantiles.map(({ id }) => id)).toEqual(['p90p10', 'p80p20'])
  })

  it('says nothing of decibels and counts, nor of a handful of wijken', async () => {
    const of = async (changes: Partial<ViewState>) =>
      gapInequality(await reportOf(changes), edition).kind
    expect(await of({ indicator: '2443', year: 2021 })).toBe('noMeaning')
    expect(await of({ indicator: '1603', year: 2025 })).toBe('noMeaning')
    const income = await reportOf({})
    const few = { ...income.weighed, values: income.weighed.values.slice(0, 9) }
    expect(gapInequality({ ...income, weighed: few }, edition).kind).toBe('tooFewDistricts')
  })
})
