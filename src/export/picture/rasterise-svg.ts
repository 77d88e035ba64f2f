import { ExportError } from '../../state/export-error.ts'
import type { PictureSize } from '../../state/exporter.ts'

/** What a picture of pixels is made of an SVG with. */
export interface RasterRequest {
  /** Complete: with its fonts, without anything from outside. */
  readonly svg: string
  /** Of the SVG, in CSS pixels. */
  readonly size: PictureSize
  /** Pixels per CSS pixel. */
  readonly scale: number
}

/**
 * A PNG of an SVG, `scale` times as large.
 *
 * @throws ExportError `tooLarge` when the device refuses a picture of this size
 */
export async function rasteriseSvg({ svg, size, scale }: RasterRequest): Promise<Blob> {
  const width = Math.round(size.width * scale)
  const height = Math.round(size.height * scale)
  // As text in the address: the security policy of the page allows no image from `blob:`.
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  const image = await decodedImage(address, width, height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // It is drawn once and read back at once: in main memory that is several times faster.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new ExportError('tooLarge', `${width} x ${height} px`)
  context.drawImage(image, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new ExportError('tooLarge', `${width} x ${height} px`)
  return blob
}

async function decodedImage(
  address: string,
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const image = new Image(width, height)
  image.src = address
  await image.decode()
  return image
}

/** The size that an SVG of ours tells in its first element. */
export function svgSize(svg: string): PictureSize {
  const [, width, height] = /^<svg [^>]*\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  if (!width || !height) throw new ExportError('unexpected', 'an SVG without a size')
  return { width: Number(width), height: Number(height) }
}
