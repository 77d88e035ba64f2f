/** Sizes of the frame that are accepted, CSS pixels. */
export const FRAME_LIMITS = {
  width: { least: 280, most: 2000 },
  height: { least: 320, most: 2000 },
} as const

export interface EmbedFrame {
  /** Address of the bare page with the view. */
  readonly address: string
  readonly title: string
  /** CSS pixels. */
  readonly width: number
  /** CSS pixels. */
  readonly height: number
}

/** The HTML that shows the map in a page of someone else. */
export function embedCode({ address, title, width, height }: EmbedFrame): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`
}

/** The number within the limits; the least for what is no number. */
export function frameSide(text: string, { least, most }: { least: number; most: number }): number {
  const side = Math.round(Number(text))
  return Number.isFinite(side) ? Math.min(most, Math.max(least, side)) : least
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
