import type PptxGenJS from 'pptxgenjs'
import { svgDataUri } from '../picture/data-uri.ts'
import type { Box } from './slide-items.ts'

/** A vector picture, and the same one for programs that read no SVG. */
export interface VectorPicture {
  readonly svg: string
  /** `data:image/png;base64,…` */
  readonly pngDataUri: string
  readonly box: Box
  readonly name: string
  readonly altText: string
}

/** The part of a slide that the library keeps its media in. */
interface SlideMedia {
  readonly _relsMedia: { isSvgPng?: boolean; data?: unknown }[]
}

/**
 * Puts an SVG on a slide with a PNG behind it. Left alone, the library draws that PNG itself, at
 * the size of the SVG and without its typeface; so it gets one that is ready.
 *
 * @throws Error when the library keeps its media in another way
 */
export function addVectorPicture(
  slide: PptxGenJS.Slide,
  { svg, pngDataUri, box, name, altText }: VectorPicture,
): void {
  slide.addImage({ ...box, data: svgDataUri(svg), objectName: name, altText })
  const preview = hasMedia(slide)
    ? slide._relsMedia.findLast(({ isSvgPng }) => isSvgPng)
    : undefined
  if (!preview) throw new Error('the library keeps no preview of an SVG')
  preview.isSvgPng = false
  preview.data = pngDataUri
}

function hasMedia(slide: object): slide is SlideMedia {
  return '_relsMedia' in slide && Array.isArray(slide._relsMedia)
}
