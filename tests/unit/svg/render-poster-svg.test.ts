import { describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { renderPosterSvg } from '../../../src/svg/render-poster-svg.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedLoader,
} from '../../support/published-edition.ts'

/** The gallery: one drawing for every way a figure can look. */
const GALLERY: Readonly<Record<string, Partial<ViewState>>> = {
  'income-2023': {},
  'income-2018-missing': { year: 2018 },
  'income-change-since-2019': { measure: { kind: 'change', sinceYear: 2019 } },
  'flat-prices-below-threshold': { indicator: '2514', year: 2023 },
  'inhabitants-circles': { indicator: '1603', year: 2025, zone: { kind: 'glossaryWithLaken' } },
  'inhabitants-change-circles': {
    indicator: '1603',
    year: 2025,
    measure: { kind: 'change', sinceYear: 2015 },
  },
  'nationality-french': { indicator: 'x_share_foreign', year: 2025, language: 'fr' },
  'unemployment-services-english': {
    indicator: '2233',
    year: 2023,
    language: 'en',
    selection: 16,
    serviceTypes: ['communityCentre', 'library', 'localServiceCentre'],
  },
}

const geometry = await publishedLoader.loadGeometry(publishedEdition)

async function poster(changes: Partial<ViewState>): Promise<string> {
  const figure = await publishedFigure(changes)
  return renderPosterSvg(figure, geometry, FLAVOURS.light, await loadTexts(figure.language))
}

describe('renderPosterSvg', () => {
  it.each(Object.entries(GALLERY))('draws %s as in the gallery', async (name, changes) => {
    await expect(await poster(changes)).toMatchFileSnapshot(`__figures__/${name}.svg`)
  })

  it('carries title, sentence, legend and source in its text', async () => {
    const figure = await publishedFigure({ year: 2018 })
    const svg = await poster({ year: 2018 })
    const text = svg
      .replace(/<desc.*?<\/desc>/s, '')
      .replace(/<\/text>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
    for (const part of [
      figure.title,
      figure.subtitle,
      figure.sentence,
      figure.sourceLine,
      figure.notice?.text ?? 'no notice',
      `${figure.legend.missing.label} 59`,
    ]) {
      expect(text).toContain(part.replace(/\s+/g, ' '))
    }
  })

  it('needs nothing from a page: no custom property, no style sheet', async () => {
    const svg = await poster({})
    expect(svg).not.toMatch(/var\(--|<style|<script|href="http/)
  })
})
