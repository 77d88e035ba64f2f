import type { Figure } from '../core/figure/figure.ts'
import type { DataExporter } from './data-exporter.ts'
import type { ExportedFile } from './exported-file.ts'

export type { ExportedFile } from './exported-file.ts'

/** Pixels of a PNG per unit of the picture. */
export const PNG_SCALES = [1, 2, 3, 4] as const
export type PngScale = (typeof PNG_SCALES)[number]

export const PICTURE_BACKGROUNDS = ['white', 'transparent'] as const
export type PictureBackground = (typeof PICTURE_BACKGROUNDS)[number]

export const PAPERS = ['A4', 'A3'] as const
export type Paper = (typeof PAPERS)[number]

export const ORIENTATIONS = ['landscape', 'portrait'] as const
export type Orientation = (typeof ORIENTATIONS)[number]

export interface PrintPage {
  readonly paper: Paper
  readonly orientation: Orientation
}

export interface PngChoice {
  readonly scale: PngScale
  readonly background: PictureBackground
}

/** One view as it is shown to a room: a slide of a file, or a sheet of paper. */
export interface SlideContent {
  readonly figure: Figure
  /** That of the figure, or as the presenter calls it. */
  readonly title: string
  /** What is said on the slide; mostly the sentence of the figure. */
  readonly text: string
  /** For the presenter alone; may be empty. */
  readonly notes: string
  /** Address at which the view opens again. */
  readonly link: string
}

/** In CSS pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Told after every slide. */
export type ExportProgress = (done: number, of: number) => void

/**
 * Makes hand-outs of what is on screen, or of the slides of a story. The code of each form is
 * fetched when it is first asked for. Every promise rejects with an `ExportError` only.
 */
export interface Exporter {
  /** Address at which the view on screen opens again, for someone else. */
  viewLink(): string
  /** The same view as a bare page to be shown in a frame. */
  embedLink(): string
  /** The view on screen as a slide without notes. */
  viewSlide(): SlideContent
  /** Size of the picture at scale 1. */
  pictureSize(): Promise<PictureSize>
  svg(): Promise<ExportedFile>
  png(choice: PngChoice): Promise<ExportedFile>
  /** The rows of the table as filtered and sorted. */
  csv(): Promise<ExportedFile>
  /**
   * @param slides all in one language: that of the first
   * @param name of the file, without extension; empty for one made from the first slide
   */
  pptx(
    slides: readonly SlideContent[],
    name: string,
    progress?: ExportProgress,
  ): Promise<ExportedFile>
  /** Opens the print window of the browser with one slide a sheet; resolves when it is closed. */
  print(slides: readonly SlideContent[], page: PrintPage): Promise<void>
  /** SVG markup; null for a text that is too long. */
  qrCode(text: string): Promise<string | null>
  /** Files with data, of the view and of the whole edition. */
  readonly data: DataExporter
  /** Hands the file to the browser to be kept. */
  save(file: ExportedFile): void
}
