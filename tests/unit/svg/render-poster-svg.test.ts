import { describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { SERVICE_TYPES } from '../../../src/core/services/service.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
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
  'reach-scenario-all-services': {
    indicator: 'x_reach_community_centre_15',
    year: 2025,
    serviceTypes: SERVICE_TYPES,
    origin: [4.35178, 50.84672],
    scenario: [
      { kind: 'add', at: [4.31, 50.845] },
      { kind: 'close', serviceId: 'gemeenschapscentrum-08787cf1' },
      { kind: 'move', serviceId: 'gemeenschapscentrum-246d33e7', to: [4.4, 50.865] },
    ],
  },
  'reach-bilingual-french': {
    indicator: 'x_reach_library_10',
    year: 2025,
    language: 'fr',
    naming: 'bilingual',
    reach: { type: 'library', minutes: 10 },
    serviceTypes: ['library'],
  },
}

const geometry = await publishedLoader.loadGeometry(publishedEdition)

const LINK = 'https://kaart.example/?v=1&y=2018&l=nl'

async function poster(
  changes: Partial<ViewState>,
  background: 'paper' | 'none' = 'paper',
): Promise<string> {
  const figure = await publishedFigure(changes)
  return renderPosterSvg({
    figure,
    geometry,
    flavour: FLAVOURS.light,
    texts: await loadTexts(figure.language),
    share: await loadShareTexts(figure.language),
    link: LINK,
    madeOn: '2026-12-01',
    background,
  })
}

describe('renderPosterSvg', () => {
  it('draws names so that programs without `paint-order` do not cover their letters', async () => {
    const svg = await poster({})
    expect(svg).not.toContain('paint-order')
    const attributesOf = (id: string) =>
      new RegExp(`<g id="layer-${id}" ([^>]*)>`).exec(svg)?.[1] ?? ''
    expect(attributesOf('label')).toContain('stroke="none"')
    const { labelHalo } = FLAVOURS.light.colours
    expect(attributesOf('labelHalo')).toContain(`fill="${labelHalo}"`)
    expect(svg.indexOf('layer-labelHalo')).toBeLessThan(svg.indexOf('id="layer-label"'))
  })

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
      figure.definition,
      'BISA',
      figure.notice?.text ?? 'no notice',
      `${figure.legend.missing.label} 59`,
    ]) {
      expect(text).toContain(part.replace(/\s+/g, ' '))
    }
  })

  it('carries the whole link, whatever its length', async () => {
    const words = [...(await poster({})).matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    expect(words.map(([, line]) => line).join('')).toContain(LINK.replaceAll('&', '&amp;'))
  })

  it('needs nothing from a page or from the web', async () => {
    const svg = await poster({})
    expect(svg).not.toMatch(/var\(--|<style|<script|href="(?!#)|url\((?!#)/)
  })

  it('names its groups for drawing programs, each once, and leaves no group empty', async () => {
    const svg = await poster({ serviceTypes: ['library'] })
    const ids = [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const layers = [...svg.matchAll(/inkscape:label="([^"]+)"/g)].map(([, label]) => label)
    expect(layers).toEqual(
      expect.arrayContaining(['Achtergrond', 'Titel en zin', 'Legende', 'Kaart', 'Wijken']),
    )
    expect(svg).not.toMatch(/<g [^>]*><\/g>/)
    expect(svg).not.toContain('data-layer')
  })

  it('has no ground of its own when it is to be seen through', async () => {
    expect(await poster({})).toContain('id="background"')
    expect(await poster({}, 'none')).not.toContain('id="background"')
  })
})
