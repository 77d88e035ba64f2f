import PptxGenJS from 'pptxgenjs'
import type { Flavour } from '../../core/look/flavour.ts'
import { symbolPicture } from '../../core/look/symbol-picture.ts'
import type { Language } from '../../core/view/view-state.ts'
import type { ExportProgress, SlideContent } from '../../state/exporter.ts'
import { addVectorPicture } from './add-vector-picture.ts'
import { drawItem, hex } from './draw-items.ts'
import { packDeck } from './pack-deck.ts'
import { SLIDE_HEIGHT, SLIDE_WIDTH } from './slide-items.ts'
import { MAP_BOX, QR_BOX, type SlideWords, slideLayout } from './slide-layout.ts'
import { slideNotes } from './slide-notes.ts'

/** The pictures of a slide, drawn by others. */
export interface SlidePictures {
  readonly mapSvg: string
  /** Height of the map per unit of its width. */
  readonly mapRatio: number
  readonly mapPng: string
  /** null for a link that is too long. */
  readonly qr: { readonly svg: string; readonly png: string } | null
}

export interface Deck {
  /** What the file is called in its properties; empty for the title of the first slide. */
  readonly title: string
  readonly slides: readonly SlideContent[]
  readonly flavour: Flavour
  readonly words: SlideWords
  /** Drawn when its slide is made, one at a time. */
  readonly picturesOf: (slide: SlideContent) => Promise<SlidePictures>
  /** A small SVG without text as `data:image/png;base64,…`. */
  readonly pngOf: (svg: string) => Promise<string>
  readonly progress: ExportProgress
}

/** On every computer; that of the product is on few. */
const FONT = 'Arial'
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }
const MASTER = 'WIJKWIJZER'
/** Side of the symbol of a service as its bitmap is made from. */
const SYMBOL_PIXELS = 48
const TITLE = 'title'

/** A presentation of 16:9 with one slide a view; all words are native text. */
export async function writeDeck(deck: Deck): Promise<Blob> {
  const { title, slides, flavour, words, picturesOf, progress } = deck
  const { brand } = words.texts.ui
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = title || (slides[0]?.title ?? brand)
  pptx.subject = slides[0]?.figure.sourceLine ?? ''
  pptx.author = brand
  pptx.company = brand
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT }
  defineTemplate(pptx, flavour, brand)
  for (const [index, content] of slides.entries()) {
    await addSlide(pptx, { content, number: index + 1 }, await picturesOf(content), deck)
    progress(index + 1, slides.length)
  }
  const file = await pptx.write({ outputType: 'arraybuffer' })
  if (!(file instanceof ArrayBuffer)) throw new TypeError('the library gave no file')
  return packDeck(file)
}

/** White, an accent along the left edge, the name of the product and the number below the map. */
function defineTemplate(pptx: PptxGenJS, { colours }: Flavour, brand: string): void {
  const small = { fontFace: FONT, fontSize: 10, color: hex(colours.inkMuted) }
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: hex(colours.paper) },
    objects: [
      { rect: { x: 0, y: 0, w: 0.16, h: SLIDE_HEIGHT, fill: { color: hex(colours.accent) } } },
      {
        text: {
          text: brand,
          options: {
            ...small,
            x: MAP_BOX.x,
            y: SLIDE_HEIGHT - 0.38,
            w: 3,
            h: 0.22,
            margin: 0,
            bold: true,
          },
        },
      },
      {
        placeholder: {
          options: {
            name: TITLE,
            type: 'title',
            x: 0.55,
            y: 0.4,
            w: 5.4,
            h: 0.9,
            fontFace: FONT,
            fontSize: 28,
            bold: true,
            color: hex(colours.ink),
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: brand,
        },
      },
    ],
  })
}

async function addSlide(
  pptx: PptxGenJS,
  { content, number }: { readonly content: SlideContent; readonly number: number },
  pictures: SlidePictures,
  { flavour, words, pngOf }: Deck,
): Promise<void> {
  const { figure, title } = content
  const { sheet } = words.share
  const lang = LANGUAGE_TAGS[figure.language]
  const layout = slideLayout(content, flavour, words)
  const slide = pptx.addSlide({ masterName: MASTER })
  // The size stands on the words: on the box, that of the template wins.
  slide.addText(
    [
      {
        text: title,
        options: {
          fontFace: FONT,
          fontSize: layout.title.points,
          bold: true,
          color: hex(flavour.colours.ink),
          lang,
        },
      },
    ],
    { ...layout.title.box, placeholder: TITLE, objectName: TITLE, align: 'left', margin: 0 },
  )
  for (const item of layout.items) {
    if (item.kind === 'symbol') {
      const { name, box, look, altText } = item
      const svg = symbolPicture(look, flavour, SYMBOL_PIXELS)
      addVectorPicture(slide, { svg, pngDataUri: await pngOf(svg), box, name, altText })
    } else {
      drawItem(slide, item, { fontFace: FONT, lang, colours: flavour.colours })
    }
  }
  // Not the library's own slide number: its id is that of another object on the same slide.
  slide.addText(String(number), {
    ...{ x: SLIDE_WIDTH - 1.4, y: SLIDE_HEIGHT - 0.38, w: 1, h: 0.22 },
    objectName: 'number',
    fontFace: FONT,
    lang,
    fontSize: 10,
    color: hex(flavour.colours.inkMuted),
    align: 'right',
    margin: 0,
    isTextBox: true,
  })
  addVectorPicture(slide, {
    svg: pictures.mapSvg,
    pngDataUri: pictures.mapPng,
    box: mapBox(pictures.mapRatio),
    name: sheet.layers.map,
    altText: sheet.mapAlt(`${figure.title}, ${figure.subtitle}. ${figure.sentence}`),
  })
  if (pictures.qr) {
    addVectorPicture(slide, {
      svg: pictures.qr.svg,
      pngDataUri: pictures.qr.png,
      box: QR_BOX,
      name: 'QR',
      altText: sheet.qrAlt,
    })
  }
  slide.addNotes(slideNotes(content, words.share))
}

/** As large as fits, in the middle of its place. */
function mapBox(ratio: number): typeof MAP_BOX {
  const w = Math.min(MAP_BOX.w, MAP_BOX.h / ratio)
  const h = w * ratio
  return { x: MAP_BOX.x + (MAP_BOX.w - w) / 2, y: MAP_BOX.y + (MAP_BOX.h - h) / 2, w, h }
}
