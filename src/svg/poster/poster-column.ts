import { escapeMarkup } from '../escape-markup.ts'
import type { InterWeight } from '../text/inter-widths.ts'
import { wrapText } from './wrap-text.ts'

/** Sizes in poster units. */
export interface TextStyle {
  readonly size: number
  readonly weight: InterWeight
  /** Distance from baseline to baseline, in units of the size. */
  readonly leading: number
  readonly colour: string
}

/** A column that is filled from above, line by line. */
export interface PosterColumn {
  /** Wraps a text to the column; nothing for an empty one. */
  text(text: string, style: TextStyle): void
  /** Lines that are broken already. */
  lines(lines: readonly string[], style: TextStyle): void
  /** One row whose parts stand beside each other; `markup` gets the y of its upper edge. */
  row(height: number, markup: (y: number) => string): void
  space(height: number): void
  /** Height taken so far. */
  readonly bottom: number
  readonly markup: string
}

/** @param left x of the column, poster units */
export function posterColumn(left: number, top: number, width: number): PosterColumn {
  const parts: string[] = []
  let y = top

  function lines(wrapped: readonly string[], style: TextStyle): void {
    for (const line of wrapped) {
      const lineHeight = style.size * style.leading
      parts.push(textAt(left, y + style.size * 0.78 + (lineHeight - style.size) / 2, line, style))
      y += lineHeight
    }
  }

  return {
    text: (text, style) => lines(wrapText(text, width / style.size, style.weight), style),
    lines,
    row: (height, markup) => {
      parts.push(markup(y))
      y += height
    },
    space: (height) => {
      y += height
    },
    get bottom() {
      return y
    },
    get markup() {
      return parts.join('')
    },
  }
}

/** One line of text from its left end. */
export function textAt(
  x: number,
  baseline: number,
  text: string,
  { size, weight, colour }: Omit<TextStyle, 'leading'>,
): string {
  return `<text x="${round(x)}" y="${round(baseline)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeMarkup(text)}</text>`
}

/** One line of text that ends at x, in whatever typeface a program sets it. */
export function textEndingAt(
  x: number,
  baseline: number,
  text: string,
  style: Omit<TextStyle, 'leading'>,
): string {
  return textAt(x, baseline, text, style).replace('<text ', '<text text-anchor="end" ')
}

const round = (value: number): number => Number(value.toFixed(1))
