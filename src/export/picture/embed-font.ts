import { ExportError } from '../../state/export-error.ts'
import { base64OfBytes } from './data-uri.ts'

let typeface: Promise<string> | null = null

/**
 * An SVG with the typeface of the product in it: a picture that stands alone can not use the fonts
 * of the page.
 *
 * @param fontUrl address of a woff2 file
 */
export async function embedFont(svg: string, fontUrl: string): Promise<string> {
  typeface ??= fontFace(fontUrl).catch((error: unknown) => {
    typeface = null
    throw error
  })
  return svg.replace('<defs>', `<defs>${await typeface}`)
}

async function fontFace(fontUrl: string): Promise<string> {
  const response = await fetch(fontUrl).catch((error: unknown) => {
    throw new ExportError('codeMissing', `font ${fontUrl}`, { cause: error })
  })
  if (!response.ok) throw new ExportError('codeMissing', `font ${fontUrl}: ${response.status}`)
  const data = base64OfBytes(new Uint8Array(await response.arrayBuffer()))
  return `<style>@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2")}</style>`
}
