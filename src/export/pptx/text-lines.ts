/** Mean advance of a letter of Arial in running text of our languages, in units of its size. */
const MEAN_EM = { regular: 0.51, bold: 0.6 } as const

/** Distance from baseline to baseline in units of the size of the text. */
export const LEADING = 1.2

const POINTS_PER_INCH = 72

export interface TextStyle {
  readonly points: number
  readonly weight: keyof typeof MEAN_EM
}

/**
 * How many lines a text takes in a box, estimated: the program that opens a slide measures it with
 * the fonts that are there.
 *
 * @param width inches
 */
export function lineCount(text: string, { points, weight }: TextStyle, width: number): number {
  const lettersPerLine = (width * POINTS_PER_INCH) / (points * MEAN_EM[weight])
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const letters = word.length
    if (used > 0 && used + 1 + letters > lettersPerLine) {
      lines += 1
      used = 0
    }
    // A word longer than a line, such as an address, is broken inside.
    lines += Math.max(0, Math.ceil(letters / lettersPerLine) - 1)
    used += (used > 0 ? 1 : 0) + (letters % Math.ceil(lettersPerLine))
  }
  return lines
}

/** Height of a text in a box, inches. */
export function textHeight(text: string, style: TextStyle, width: number): number {
  return (lineCount(text, style, width) * style.points * LEADING) / POINTS_PER_INCH
}
