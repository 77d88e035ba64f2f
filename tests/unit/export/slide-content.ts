import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import type { Deck } from '../../../src/export/pptx/write-deck.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import type { SlideContent } from '../../../src/state/exporter.ts'
import { mapPictureRatio, renderMapPicture } from '../../../src/svg/render-map-picture.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedLoader,
} from '../../support/published-edition.ts'

/** One transparent pixel. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

export const LINK = 'https://kaart.example/?v=1&y=2018&l=nl'

export async function slideOf(
  changes: Partial<ViewState>,
  own: Partial<Pick<SlideContent, 'title' | 'text' | 'notes' | 'link'>> = {},
): Promise<SlideContent> {
  const figure = await publishedFigure(changes)
  return { figure, title: figure.title, text: figure.sentence, notes: '', link: LINK, ...own }
}

/** A deck as the app makes it, but for the pixels, which only a browser can draw. */
export async function deckOf(
  slides: readonly SlideContent[],
  progress: Deck['progress'] = () => {},
): Promise<Deck> {
  const language = slides[0]?.figure.language ?? 'nl'
  const geometry = await publishedLoader.loadGeometry(publishedEdition)
  const [texts, share] = await Promise.all([loadTexts(language), loadShareTexts(language)])
  return {
    title: '',
    slides,
    flavour: FLAVOURS.print,
    words: { texts, share },
    picturesOf: async ({ figure }) => {
      const mapSvg = renderMapPicture({ figure, geometry, flavour: FLAVOURS.print, share }, 600)
      const qr = { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', png: PNG }
      return { mapSvg, mapRatio: mapPictureRatio(mapSvg), mapPng: PNG, qr }
    },
    pngOf: async () => PNG,
    progress,
  }
}
