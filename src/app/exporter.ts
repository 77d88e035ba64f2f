import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { loadShareTexts } from '../i18n/load-share-texts.ts'
import { loadTexts } from '../i18n/load-texts.ts'
import { ExportError } from '../state/export-error.ts'
import type { Exporter, PictureBackground, PrintPage, SlideContent } from '../state/exporter.ts'
import { encodeView } from '../state/link/encode-view.ts'
import { localDate } from '../state/local-date.ts'
import type { AppContext } from '../ui/app-context.ts'
import { createDataExporter } from './data-exporter.ts'
import { failing, fetched } from './export-failures.ts'
import { exportedFigure } from './exported-figure.ts'
import { shownTable } from './shown-table.ts'

type App = Pick<AppContext, 'data' | 'edition' | 'screen' | 'map'>

/** The bare page beside the page of the app. */
const EMBED_PAGE = 'embed.html'
/** Width of the map on a slide as its lines and names are sized, and of its bitmap. */
const SLIDE_MAP_WIDTH = 600
const SLIDE_PNG_SCALE = 1.7
const QR_PNG_SCALE = 2
const SYMBOL_PNG_SCALE = 2
/** Width of the map on a sheet of A4 in CSS pixels; on A3 all is larger by the square root of 2. */
const SHEET_MAP_WIDTHS = { landscape: 620, portrait: 640 } as const

/** Joins the drawing and the files. Each form of file is fetched when it is first asked for. */
export function createExporter(app: App): Exporter {
  const query = (): string => encodeView(app.screen.getState().screen.view)
  const pageAddress = (): string => window.location.origin + window.location.pathname
  const viewLink = (): string => `${pageAddress()}?${query()}`

  async function geometry(): Promise<MapGeometry> {
    const loaded = await app.data.loadGeometry()
    if (loaded.kind === 'failed') {
      throw new ExportError('dataMissing', 'geometry', { cause: loaded.error })
    }
    return loaded.value
  }

  async function poster(background: PictureBackground): Promise<string> {
    const figure = exportedFigure(app)
    const [{ renderPosterSvg }, share, drawn] = await Promise.all([
      fetched(import('../svg/render-poster-svg.ts')),
      fetched(loadShareTexts(figure.language)),
      geometry(),
    ])
    return renderPosterSvg({
      figure,
      geometry: drawn,
      flavour: FLAVOURS.print,
      texts: app.screen.getState().screen.texts,
      share,
      link: viewLink(),
      madeOn: localDate(new Date()),
      background: background === 'white' ? 'paper' : 'none',
    })
  }

  /** Words and drawings that slides and sheets share. */
  async function slideTools({ figure }: SlideContent) {
    const [{ renderMapPicture, mapPictureRatio }, { qrSvg }, share, texts, drawn] =
      await Promise.all([
        fetched(import('../svg/render-map-picture.ts')),
        fetched(import('../export/qr/qr-svg.ts')),
        fetched(loadShareTexts(figure.language)),
        fetched(loadTexts(figure.language)),
        geometry(),
      ])
    const mapOf = (slide: SlideContent, width: number): string =>
      renderMapPicture(
        { figure: slide.figure, geometry: drawn, flavour: flavourOf(slide), share },
        width,
      )
    return { mapOf, mapPictureRatio, qrSvg, share, texts }
  }

  async function fileNameOf(extension: string): Promise<string> {
    const { fileName } = await fetched(import('../export/file-name.ts'))
    return fileName(exportedFigure(app), extension)
  }

  return {
    viewLink,
    embedLink: () => `${new URL(EMBED_PAGE, pageAddress())}?${query()}`,
    viewSlide: () => {
      const figure = exportedFigure(app)
      return { figure, title: figure.title, text: figure.sentence, notes: '', link: viewLink() }
    },
    pictureSize: failing(async () => {
      const { svgSize } = await fetched(import('../export/picture/rasterise-svg.ts'))
      return svgSize(await poster('white'))
    }),
    svg: failing(async () => {
      const svg = await poster('white')
      return { name: await fileNameOf('svg'), blob: new Blob([svg], { type: 'image/svg+xml' }) }
    }),
    png: failing(async ({ scale, background }) => {
      const [{ embedFont }, { rasteriseSvg, svgSize }] = await Promise.all([
        fetched(import('../export/picture/embed-font.ts')),
        fetched(import('../export/picture/rasterise-svg.ts')),
      ])
      const svg = await poster(background)
      const size = svgSize(svg)
      const blob = await rasteriseSvg({ svg: await embedFont(svg, interUrl), size, scale })
      return { name: await fileNameOf('png'), blob }
    }),
    csv: failing(async () => {
      const { view, figure } = app.screen.getState().screen
      const [{ viewCsv }, { fileName }, share] = await Promise.all([
        fetched(import('../export/csv/view-csv.ts')),
        fetched(import('../export/file-name.ts')),
        fetched(loadShareTexts(view.language)),
      ])
      const text = viewCsv(shownTable(app, viewLink()), share)
      return {
        name: fileName(figure, 'csv'),
        blob: new Blob([text], { type: 'text/csv;charset=utf-8' }),
      }
    }),
    pptx: failing(async (slides, name, progress) => {
      const first = firstOf(slides)
      const [{ writeDeck }, { embedFont }, { rasteriseSvg, svgSize }, { base64OfBytes }, tools] =
        await Promise.all([
          fetched(import('../export/pptx/write-deck.ts')),
          fetched(import('../export/picture/embed-font.ts')),
          fetched(import('../export/picture/rasterise-svg.ts')),
          fetched(import('../export/picture/data-uri.ts')),
          slideTools(first),
        ])
      const png = async (svg: string, scale: number): Promise<string> => {
        const blob = await rasteriseSvg({ svg, size: svgSize(svg), scale })
        return `data:image/png;base64,${base64OfBytes(new Uint8Array(await blob.arrayBuffer()))}`
      }
      const symbols = new Map<string, Promise<string>>()
      const blob = await writeDeck({
        title: name,
        slides,
        pngOf: (svg) => {
          const known = symbols.get(svg) ?? png(svg, SYMBOL_PNG_SCALE)
          symbols.set(svg, known)
          return known
        },
        flavour: flavourOf(first),
        words: tools,
        picturesOf: async (slide) => {
          const mapSvg = tools.mapOf(slide, SLIDE_MAP_WIDTH)
          const qr = slide.link === '' ? null : tools.qrSvg(slide.link)
          return {
            mapSvg,
            mapRatio: tools.mapPictureRatio(mapSvg),
            mapPng: await png(await embedFont(mapSvg, interUrl), SLIDE_PNG_SCALE),
            qr: qr === null ? null : { svg: qr, png: await png(qr, QR_PNG_SCALE) },
          }
        },
        progress: progress ?? (() => {}),
      })
      const { fileName, fileStem } = await fetched(import('../export/file-name.ts'))
      return { name: name === '' ? fileName(first.figure, 'pptx') : `${fileStem(name)}.pptx`, blob }
    }),
    print: failing(async (slides, page) => {
      const [{ printSheet }, { printSheets }, tools] = await Promise.all([
        fetched(import('../export/print/print-sheet.ts')),
        fetched(import('../export/print/print-sheets.ts')),
        slideTools(firstOf(slides)),
      ])
      await printSheets(
        slides.map((slide, number) =>
          printSheet(slide, {
            page,
            flavour: flavourOf(slide),
            texts: tools.texts,
            share: tools.share,
            mapSvg: tools.mapOf(slide, SHEET_MAP_WIDTHS[page.orientation]),
            mapWidth: mapWidthOn(page),
            qrSvg: slide.link === '' ? null : tools.qrSvg(slide.link),
            number,
          }),
        ),
      )
    }),
    qrCode: failing(async (text) => {
      const { qrSvg } = await fetched(import('../export/qr/qr-svg.ts'))
      return qrSvg(text)
    }),
    data: createDataExporter({ ...app, geometry, viewLink }),
    save: (file) => {
      void import('../export/save-file.ts').then(({ saveFile }) => saveFile(file))
    },
  }
}

/** Paper is white: only a figure in dark colours keeps its own. */
function flavourOf({ figure }: SlideContent): Flavour {
  const own = FLAVOURS[figure.flavour]
  return own.colourScheme === 'light' ? FLAVOURS.print : own
}

const mapWidthOn = ({ paper, orientation }: PrintPage): number =>
  SHEET_MAP_WIDTHS[orientation] * (paper === 'A3' ? Math.SQRT2 : 1)

function firstOf(slides: readonly SlideContent[]): SlideContent {
  const [first] = slides
  if (!first) throw new ExportError('unexpected', 'no slides')
  return first
}
