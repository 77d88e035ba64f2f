import { describe, expect, it } from 'vitest'
import { bivariateFigure } from '../../../src/core/bivariate/bivariate-figure.ts'
import { findIndicator } from '../../../src/core/indicators/find-indicator.ts'
import type { Language } from '../../../src/core/view/view-state.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'
import { publishedValues } from '../../support/published-json.ts'

async function joined(first: string, second: string, language: Language = 'nl', year = 2023) {
  const single = async (indicator: string) => ({
    indicator: findIndicator(publishedEdition.indicators, indicator),
    figure: await publishedFigure({ indicator, language, year }),
  })
  return bivariateFigure({
    first: await single(first),
    second: await single(second),
    texts: await loadTexts(language),
  })
}

const { figure, legend } = await joined('2336', '2233')
const valued = figure.marks.filter((mark) => mark.kind === 'valued')

describe('bivariateFigure', () => {
  it('puts every wijk with both figures in one of nine cells', () => {
    const counted = legend.cells.reduce((sum, { districtCount }) => sum + districtCount, 0)
    expect(legend.cells).toHaveLength(9)
    expect(counted).toBe(118)
    expect(counted).toBe(legend.pairedCount)
    expect(valued).toHaveLength(118)
    legend.cells.forEach(({ districtCount, fill, inhabitants }, classIndex) => {
      const members = valued.filter((mark) => mark.classIndex === classIndex)
      expect(members).toHaveLength(districtCount)
      for (const member of members) expect(member.fill).toBe(fill)
      expect(members.reduce((sum, mark) => sum + (mark.inhabitants ?? 0), 0)).toBe(inhabitants)
    })
  })

  it('divides each figure so that about a third of the inhabitants lives in each third', () => {
    const all = legend.cells.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
    for (const axis of ['first', 'second'] as const) {
      for (const third of [0, 1, 2]) {
        const inThird = legend.cells
          .filter((cell) => cell[axis] === third)
          .reduce((sum, { inhabitants }) => sum + inhabitants, 0)
        expect(inThird / all).toBeGreaterThan(0.3)
        expect(inThird / all).toBeLessThan(0.37)
      }
    }
  })

  it('orders the cells by the published values', () => {
    const income = publishedValues('2336', 2023)
    const lowest = valued.filter((mark) => (mark.classIndex ?? 9) < 3)
    const others = valued.filter((mark) => (mark.classIndex ?? 0) >= 3)
    const of = (marks: typeof valued) => marks.map(({ district }) => income.get(district) ?? 0)
    expect(Math.max(...of(lowest))).toBeLessThan(Math.min(...of(others)))
  })

  it('says both figures of a wijk, and that neither causes the other', () => {
    const marollen = valued.find(({ name }) => name === 'Marollen')
    expect(marollen?.description).toContain('€\u00a019\u202f743')
    expect(marollen?.description).toContain('%')
    expect(marollen?.rankText).toMatch(/^laag voor het mediaan.*, hoog voor de werkloosheidsgraad$/)
    expect(figure.sentence).toContain('niet dat het ene het andere veroorzaakt')
  })

  it('leaves out who lacks one of the two, and says which', async () => {
    const { figure: partial, legend: counts } = await joined('2336', '2233', 'nl', 2018)
    const missing = partial.marks.filter((mark) => mark.kind === 'missing')
    const values = [publishedValues('2336', 2018), publishedValues('2233', 2018)]
    const both = [...(values[0]?.keys() ?? [])].filter((code) => values[1]?.has(code))
    expect(counts.pairedCount).toBe(both.length)
    expect(missing).toHaveLength(118 - both.length)
    expect(counts.missing.districtCount).toBe(missing.length)
    expect(missing[0]?.reasonText).toMatch(/^Mediaan belastbaar inkomen: /)
  })

  it.each(['fr', 'en'] as const)('speaks %s', async (language) => {
    const other = await joined('2336', '2233', language)
    expect(other.figure.title).not.toBe(figure.title)
    expect(other.figure.sentence).not.toMatch(/wijken|laag|hoog/)
  })

  it('carries the caution on nationality along', async () => {
    const { figure: people } = await joined('2336', 'x_nat_nafr')
    expect(people.caution).toContain('huidige nationaliteit, niet de herkomst')
  })
})
