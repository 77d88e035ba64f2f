import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'
import { publishedSectorFigure, publishedSectors } from '../../support/published-sectors.ts'

const plain = (text: string): string => text.replace(/[\u00A0\u2009\u202F]/g, ' ')

describe('the figure of the sectors', () => {
  it('draws every sector once, in the classes and colours of the wijken', async () => {
    const figure = await publishedSectorFigure()
    const wijken = await publishedFigure({ year: 2019 })
    const marks = figure.sectors?.marks ?? []
    expect(marks.map(({ sector }) => sector)).toEqual(
      publishedSectors.sectors.map(({ code }) => code),
    )
    expect(figure.legend.classes.map(({ fill, label }) => [fill, label])).toEqual(
      wijken.legend.classes.map(({ fill, label }) => [fill, label]),
    )
    expect(figure.marks).toEqual(wijken.marks)
    for (const mark of marks) {
      if (mark.kind !== 'valued') continue
      const row = figure.legend.classes[mark.classIndex]
      const isFirst = mark.classIndex === 0
      const isLast = mark.classIndex === figure.legend.classes.length - 1
      if (!isFirst) expect(mark.value, mark.sector).toBeGreaterThanOrEqual(row?.from ?? Infinity)
      if (!isLast) expect(mark.value, mark.sector).toBeLessThan(row?.to ?? -Infinity)
      expect(mark.fill).toBe(row?.fill)
    }
  })

  it('counts in the legend what is drawn: with a figure, without, on few declarations', async () => {
    const { legend, sectors } = await publishedSectorFigure()
    const kinds = (sectors?.marks ?? []).map(({ kind }) => kind)
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    const inClasses = legend.classes.reduce((sum, { areaCount }) => sum + areaCount, 0)
    expect(legend.areas).toBe('sectors')
    expect([inClasses, legend.missing.areaCount, legend.ground.areaCount]).toEqual([658, 26, 40])
    expect([count('valued'), count('missing'), count('ground')]).toEqual([658, 26, 40])
    expect(legend.dotted?.areaCount).toBe(31)
    const reasons = legend.missing.reasons.map(({ reason, areaCount }) => [reason, areaCount])
    expect(reasons).toEqual([
      ['notPublished', 18],
      ['emptyInSource', 8],
    ])
  })

  it('says how far sectors of one wijk lie apart, in three languages', async () => {
    const sentences = await Promise.all(
      LANGUAGES.map(async (language) =>
        plain((await publishedSectorFigure({ language })).sentence),
      ),
    )
    for (const sentence of sentences) {
      expect(sentence).toContain('Kapelleveld')
      expect(sentence).toMatch(/7[ ,]100/)
      expect(sentence).toMatch(/31[ ,]393/)
      expect(sentence).toMatch(/114 /)
      expect(sentence).toMatch(/32 ?%/)
    }
    expect(new Set(sentences).size).toBe(3)
  })

  it('says that it counts the whole region while one municipality is chosen', async () => {
    const words = { nl: 'gewest', fr: 'Région', en: 'region' } as const
    for (const language of LANGUAGES) {
      const all = await publishedSectorFigure({ language })
      const one = await publishedSectorFigure({ language, municipality: '21012' })
      const texts = ({ subtitle, sentence, legend }: typeof all) => [
        subtitle,
        sentence,
        legend.rule,
      ]
      for (const text of texts(all)) expect(text).not.toContain(words[language])
      for (const text of texts(one)) expect(text).toContain(words[language])
    }
  })

  it('is left as it is for another year, indicator or measure', async () => {
    const single = { lens: { kind: 'single' } } as const
    for (const changes of [
      { ...single, year: 2023 },
      { ...single, indicator: '2233', year: 2023 },
      { ...single, year: 2019, measure: { kind: 'rank' } },
    ] as const) {
      const figure = await publishedSectorFigure(changes)
      expect(figure.sectors).toBeNull()
      expect(figure.legend.areas).toBe('districts')
    }
  })

  it('dims the sectors outside the chosen municipality, those of uninhabited wijken too', async () => {
    const { sectors } = await publishedSectorFigure({ municipality: '21013' })
    const inside = new Set(
      publishedEdition.districts
        .filter(({ municipalities }) => municipalities.some(({ nis }) => nis === '21013'))
        .map(({ code }) => code),
    )
    for (const mark of sectors?.marks ?? []) {
      if (mark.kind === 'ground') continue
      expect(mark.emphasis, mark.sector).toBe(inside.has(mark.district) ? 'normal' : 'muted')
    }
  })

  it('warns of few declarations in the description', async () => {
    const { sectors } = await publishedSectorFigure({ language: 'en' })
    const few = sectors?.marks.find(({ sector }) => sector === '21006A37-')
    expect(plain(few?.description ?? '')).toBe(
      'INDUSTRIEZONE (Industrie NATO): €44,712 in 2019, 66 declarations (few declarations).',
    )
    const missing = sectors?.marks.find(({ sector }) => sector === '21004A30-')
    expect(plain(missing?.description ?? '')).toMatch(/: not published, 11 declarations\.$/)
  })
})
