import { describe, expect, it } from 'vitest'
import type { DistrictMark, Figure } from '../../../src/core/figure/figure.ts'
import { DIVERGING_RAMPS, SEQUENTIAL_RAMPS } from '../../../src/core/look/ramps.ts'
import { lightness } from '../../support/colour-vision.ts'
import { publishedFigure } from '../../support/published-edition.ts'

type Valued = Extract<DistrictMark, { kind: 'valued' }>
const valued = (figure: Figure): Valued[] => figure.marks.filter((mark) => mark.kind === 'valued')
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ')

const fromRegion = { kind: 'difference', reference: 'region', form: 'absolute' } as const
const figure = await publishedFigure({ measure: fromRegion })

describe('a figure of differences', () => {
  it('has a labelled middle at zero, a limit between classes', () => {
    expect(plain(figure.legend.midpoint?.label)).toBe('De regionale waarde van BISA: € 24 488')
    expect(figure.legend.midpoint?.value).toBe(0)
    expect(figure.legend.classes.some(({ from }) => from === 0)).toBe(true)
  })

  it('colours by the side of the middle, stronger with distance', () => {
    const { below, above } = DIVERGING_RAMPS.change
    const belowFills = new Set(below.flat())
    const aboveFills = new Set(above.flat())
    for (const { value, fill } of valued(figure)) {
      expect((value < 0 ? belowFills : aboveFills).has(fill)).toBe(true)
    }
    const strengths = figure.legend.classes.filter(({ from }) => from >= 0).map(({ fill }) => fill)
    const light = strengths.map(lightness)
    expect(light).toEqual([...light].sort((a, b) => b - a))
  })

  it('shows the region at 0 and both means as differences', () => {
    const markers = new Map(figure.legend.markers.map(({ kind, value }) => [kind, value]))
    expect(markers.get('region')).toBe(0)
    expect(Math.round(markers.get('zone') ?? 0)).toBe(21_005 - 24_488)
    expect(Math.round(markers.get('rest') ?? 0)).toBe(26_360 - 24_488)
  })

  it('counts in the sentence what lies on either side', () => {
    const differences = valued(figure).map(({ value }) => value)
    const below = differences.filter((value) => value < 0).length
    const above = differences.filter((value) => value > 0).length
    expect(below + above).toBe(118)
    expect(figure.sentence).toContain(`in ${below} van de 118 wijken onder`)
    expect(figure.sentence).toContain(`en in ${above} erboven`)
    expect(plain(figure.sentence)).toContain('€ +13 748 in Diesdelle, Ukkel')
  })

  it('is signed everywhere, in percentage points between shares', async () => {
    const rest = { kind: 'difference', reference: 'rest', form: 'absolute' } as const
    const unemployment = await publishedFigure({ indicator: '2233', measure: rest })
    expect(unemployment.legend.unitText).toBe('verschil, procentpunt')
    for (const { valueText } of valued(unemployment)) {
      expect(plain(valueText)).toMatch(/^([+−]\d+,\d|0,0) procentpunt$/)
    }
    const relative = await publishedFigure({ measure: { ...fromRegion, form: 'relative' } })
    for (const { valueText } of valued(relative)) {
      expect(plain(valueText)).toMatch(/^([+−]\d+,\d|0,0)%$/)
    }
  })

  it('says in the legend where the region has no published value', async () => {
    const { legend } = await publishedFigure({
      indicator: 'x_nat_fr',
      year: 2025,
      measure: fromRegion,
    })
    expect(plain(legend.midpoint?.label)).toMatch(
      /^Het gemiddelde van de 118 wijken van het gewest: \d+,\d%$/,
    )
  })

  it('keeps its classes while the year changes', async () => {
    const limits = async (year: number) =>
      (await publishedFigure({ measure: fromRegion, year })).legend.classes.map(({ from }) => from)
    expect(await limits(2018)).toEqual(await limits(2023))
  })

  it('has other classes for a difference from another zone', async () => {
    const measure = { kind: 'difference', reference: 'zone', form: 'absolute' } as const
    const topLimit = async (zone: { kind: 'glossary' } | { kind: 'lowestClass' }) =>
      (await publishedFigure({ measure, zone })).legend.classes.at(-1)?.to
    expect(await topLimit({ kind: 'glossary' })).not.toBe(await topLimit({ kind: 'lowestClass' }))
  })
})

describe('a figure of ranks', () => {
  const ranks = publishedFigure({ measure: { kind: 'rank' } })

  it('classes name whole ranks, without gap or overlap', async () => {
    const { legend } = await ranks
    const ends = legend.classes.map(({ label }) => label.split('–').map((part) => part.trim()))
    expect(ends[0]?.[0]).toBe('1')
    expect(ends.at(-1)?.[1]).toBe('118')
    ends.slice(1).forEach(([from], i) => {
      expect(Number(from)).toBe(Number(ends[i]?.[1]) + 1)
    })
    expect(legend.markers).toEqual([])
  })

  it('counts in each class the ranks that its label names', async () => {
    const figureOfRanks = await ranks
    for (const { label, areaCount } of figureOfRanks.legend.classes) {
      const [from = 0, to = 0] = label.split('–').map(Number)
      const inside = valued(figureOfRanks).filter(({ rank }) => {
        return rank !== null && rank >= from && rank <= to
      })
      expect(areaCount).toBe(inside.length)
    }
  })

  it('keeps the disadvantaged end loud: the lowest income, the highest unemployment', async () => {
    const loudest = SEQUENTIAL_RAMPS.need[6]?.[6]
    const income = await ranks
    expect(income.legend.classes.at(-1)?.fill).toBe(loudest)
    const unemployment = await publishedFigure({ indicator: '2233', measure: { kind: 'rank' } })
    expect(unemployment.legend.classes[0]?.fill).toBe(loudest)
  })

  it('gives the figure beside the rank', async () => {
    const diesdelle = valued(await ranks).find(({ district }) => district === 111)
    expect(diesdelle).toMatchObject({ valueText: '1e', rank: 1 })
    expect(plain(diesdelle?.rankText)).toBe('€ 38 236')
    expect(plain(diesdelle?.description)).toBe(
      'Diesdelle, Ukkel: 1e van 118 wijken in 2023, van hoog naar laag (€ 38 236)',
    )
  })
})

describe('an own zone', () => {
  it('is outlined with its name and compared in the sentence', async () => {
    const zone = { kind: 'own', name: 'Kanaal', districts: [2, 12, 14] } as const
    const { outlines, sentence, basis } = await publishedFigure({ zone })
    expect(outlines).toEqual([{ id: 'own', label: 'Kanaal', districts: [2, 12, 14] }])
    expect(sentence).toContain('In de 3 wijken van ‘Kanaal’')
    expect(sentence).toContain('de 115 andere wijken')
    expect(basis).toContain('eigen keuze')
  })

  it('without wijken has no outline and no gap', async () => {
    const zone = { kind: 'own', name: '', districts: [] } as const
    const { outlines, sentence, legend } = await publishedFigure({ zone })
    expect(outlines).toEqual([])
    expect(sentence).toContain('het hoogst in Diesdelle')
    expect(legend.markers.map(({ kind }) => kind)).toEqual(['region', 'rest'])
  })
})
