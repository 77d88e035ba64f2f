import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DistrictMark, Figure } from '../../../src/core/figure/figure.ts'
import type { SeriesColumns } from '../../../src/core/indicators/indicator.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'

const first = await publishedFigure({})
const in2018 = await publishedFigure({ year: 2018 })
const inhabitants = await publishedFigure({ indicator: '1603', year: 2025 })

const columnsOf = (id: string): SeriesColumns =>
  JSON.parse(readFileSync(`public/geo/indicators/${id}.json`, 'utf8'))

type Valued = Extract<DistrictMark, { kind: 'valued' }>
const valued = (figure: Figure): Valued[] => figure.marks.filter((mark) => mark.kind === 'valued')

function valueNamed(figure: Figure, name: string): number | null {
  const mark = figure.marks.find((candidate) => candidate.name === name)
  return mark?.kind === 'valued' ? mark.value : null
}

describe('buildFigure', () => {
  it('has one mark per district: 118 wijken and 27 grounds', () => {
    expect(first.marks).toHaveLength(145)
    expect(new Set(first.marks.map(({ district }) => district)).size).toBe(145)
    expect(valued(first)).toHaveLength(118)
    expect(first.legend.ground.areaCount).toBe(27)
  })

  it('shows the published figures of 2023 and of 2018', () => {
    expect(valueNamed(first, 'Diesdelle')).toBe(38236)
    expect(valueNamed(first, 'Weststation')).toBe(20000)
    expect(valueNamed(first, 'Grote Markt')).toBe(22662)
    expect(valueNamed(in2018, 'Marollen')).toBe(15104)
    expect(valueNamed(in2018, 'Dansaert')).toBe(18277)
    expect(valueNamed(in2018, 'Neerpede')).toBe(26140)
  })

  it('shows for every indicator the cell of its own year or the reason why there is none', async () => {
    for (const indicator of publishedEdition.indicators) {
      const columns = columnsOf(indicator.id)
      const years = new Set([indicator.defaultYear, columns.years[0] ?? indicator.defaultYear])
      for (const year of years) {
        const figure = await publishedFigure({ indicator: indicator.id, year })
        const yearIndex = columns.years.indexOf(year)
        const shown = new Map(figure.marks.map((mark) => [mark.district, mark]))
        columns.districts.forEach((code, i) => {
          const mark = shown.get(code)
          const cell = columns.values[yearIndex]?.[i] ?? null
          const seen =
            mark?.kind === 'valued' ? mark.value : mark?.kind === 'missing' && mark.reason
          expect(seen).toBe(cell ?? columns.missing[yearIndex]?.[String(code)])
        })
      }
    }
  })

  it('counts in the legend what it draws', () => {
    for (const figure of [first, in2018]) {
      const { classes, missing } = figure.legend
      const counted = classes.reduce((sum, row) => sum + row.areaCount, 0)
      expect(counted).toBe(valued(figure).length)
      expect(counted + missing.areaCount).toBe(118)
      for (const mark of valued(figure)) {
        expect(mark.fill).toBe(classes[mark.classIndex ?? -1]?.fill)
      }
    }
  })

  it('hatches the 59 wijken without a figure in 2018, with their reason, and points to 2019', () => {
    expect(in2018.legend.missing.areaCount).toBe(59)
    expect(in2018.legend.missing.reasons).toEqual([
      { reason: 'notInEdition', areaCount: 59, label: 'Niet in deze editie' },
    ])
    expect(in2018.notice).toMatchObject({ observed: 59, missing: 59, nearestFullYear: 2019 })
    expect(first.notice).toBeNull()
  })

  it('names the nearest year with nearly all wijken when that is nearer', async () => {
    const { notice } = await publishedFigure({ year: 2021 })
    expect(notice?.nearestFullYear).toBe(2022)
    expect(notice?.text).toContain('117')
  })

  it('keeps classes and colours while the year changes', () => {
    const scale = (figure: Figure) =>
      figure.legend.classes.map(({ from, to, label, fill }) => [from, to, label, fill])
    expect(scale(in2018)).toEqual(scale(first))
  })

  it('marks the published regional value and the weighted means of zone and rest', () => {
    const text = first.legend.markers.map(({ kind, valueText }) => [kind, valueText])
    expect(text).toEqual([
      ['region', '€\u00a024\u202f488'],
      ['zone', '€\u00a021\u202f005'],
      ['rest', '€\u00a026\u202f360'],
    ])
    expect(in2018.legend.markers[0]).toMatchObject({ kind: 'region', value: 19723 })
  })

  it('draws a count as circles with an area in proportion, and fills nothing', () => {
    expect(inhabitants.drawing).toBe('symbols')
    expect(inhabitants.legend.classes).toEqual([])
    expect(new Set(valued(inhabitants).map(({ fill }) => fill)).size).toBe(1)
    const ratios = inhabitants.symbols.map(({ district, radiusPixels }) => {
      const mark = valued(inhabitants).find((candidate) => candidate.district === district)
      return radiusPixels ** 2 / (mark?.value ?? 0)
    })
    expect(ratios).toHaveLength(118)
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 9)
    const [largest] = inhabitants.legend.symbols
    expect((largest?.radiusPixels ?? 0) ** 2 / (largest?.value ?? 1)).toBeCloseTo(ratios[0] ?? 0, 9)
  })

  it('draws the largest circle first, so that no small one is hidden', () => {
    const radii = inhabitants.symbols.map(({ radiusPixels }) => radiusPixels)
    expect(radii).toEqual(radii.toSorted((a, b) => b - a))
  })

  it('ranks no wijk by the people who live there', async () => {
    for (const { id, defaultYear, theme } of publishedEdition.indicators) {
      const figure = await publishedFigure({ indicator: id, year: defaultYear })
      const ranked = valued(figure).filter(({ rank, rankText }) => rank !== null || rankText !== '')
      expect(ranked.length, id).toBe(theme === 'nationality' ? 0 : valued(figure).length)
    }
  })

  it('mutes what lies outside the chosen municipality, in which a wijk may lie partly', async () => {
    const figure = await publishedFigure({ municipality: '21013' })
    const bright = valued(figure).filter(({ emphasis }) => emphasis === 'normal')
    const expected = publishedEdition.districts.filter(
      ({ kind, municipalities }) =>
        kind === 'residential' && municipalities.some(({ nis }) => nis === '21013'),
    )
    expect(bright.map(({ district }) => district)).toEqual(expected.map(({ code }) => code))
  })

  it('outlines the twenty wijken of the arme sikkel by name', () => {
    const [outline] = first.outlines
    expect(outline?.label).toBe('Arme sikkel')
    expect(outline?.districts).toHaveLength(20)
  })

  it('shows points of the chosen types only, and only those with a position', async () => {
    expect(first.points).toEqual([])
    const { points } = await publishedFigure({ serviceTypes: ['communityCentre', 'library'] })
    const count = (type: string) => points.filter((point) => point.type === type).length
    expect([count('communityCentre'), count('library'), points.length]).toEqual([21, 23, 44])
  })

  it('names publisher, year and edition of the very figures shown', async () => {
    expect(in2018.sourceLine).toBe(
      'Cijfers: BISA Wijkmonitoring, 2018 (editie september 2026). Wijken: UrbIS, Paradigm.brussels.',
    )
    const french = await publishedFigure({ year: 2018, language: 'fr' })
    expect(french.sourceLine).toContain('IBSA Monitoring des Quartiers')
    const derived = await publishedFigure({ indicator: 'x_share_foreign', year: 2025 })
    expect(derived.sourceLine).toContain('eigen berekening')
  })
})
