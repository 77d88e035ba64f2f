import { describe, expect, it } from 'vitest'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'

async function lineOf(name: string, changes: Partial<ViewState>): Promise<string | undefined> {
  const { marks } = await publishedFigure(changes)
  const district = publishedEdition.districts.find((candidate) => candidate.name.nl === name)
  const mark = marks.find((candidate) => candidate.district === district?.code)
  return mark?.description.replace(/[\u00a0\u202f]/g, ' ')
}

describe('description of a district', () => {
  it('gives name, municipality, value, year and rank', async () => {
    expect(await lineOf('Diesdelle', {})).toBe(
      'Diesdelle, Ukkel: € 38 236 in 2023, hoogste van 118 wijken',
    )
    expect(await lineOf('Diesdelle', { language: 'en' })).toBe(
      'Diesdelle, Ukkel: €38,236 in 2023, highest of 118 neighbourhoods',
    )
    expect(await lineOf('Diesdelle', { language: 'fr' })).toMatch(
      /^Vivier d'Oie, Uccle : 38 236 € en 2023, le plus haut des 118 quartiers$/,
    )
  })

  it('gives the place from the top to those in between, and knows the lowest', async () => {
    const { marks } = await publishedFigure({})
    const ranked = marks.flatMap((mark) => (mark.kind === 'valued' ? [mark] : []))
    const lowest = ranked.toSorted((a, b) => a.value - b.value)[0]
    expect(lowest?.rankText).toMatch(/^laagste van 118\u00a0wijken$/)
    const second = ranked.toSorted((a, b) => b.value - a.value)[1]
    expect(second?.rankText).toMatch(/^2e van 118\u00a0wijken, van hoog naar laag$/)
  })

  it('gives the reason where there is no figure', async () => {
    expect(await lineOf('Europawijk', { year: 2018 })).toBe(
      'Europawijk, Brussel: geen cijfer in 2018 (Niet in deze editie)',
    )
  })

  it('says what ground is', async () => {
    const cemetery = publishedEdition.districts.find(({ kind }) => kind === 'cemetery')
    expect(await lineOf(cemetery?.name.nl ?? '', {})).toMatch(/: begraafplaats, onbewoond$/)
  })

  it('does not rank by nationality', async () => {
    expect(await lineOf('Diesdelle', { indicator: 'x_share_foreign', year: 2025 })).toMatch(
      /^Diesdelle, Ukkel: [\d,]+% in 2025$/,
    )
  })
})
