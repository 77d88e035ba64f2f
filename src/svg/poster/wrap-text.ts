import { type InterWeight, textWidth } from '../text/inter-widths.ts'

/**
 * Breaks a text into lines at spaces and after hyphens, as full as they go; a word that does not
 * fit stands alone on its line. No-break spaces do not break.
 *
 * @param widest width of a line in units of the font size
 */
export function wrapText(text: string, widest: number, weight: InterWeight): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/[^ -]+-?|[ -]/g) ?? []) {
    const longer = line + word
    if (line === '' || textWidth(longer.trimEnd(), weight) <= widest) {
      line = longer
    } else {
      lines.push(line.trimEnd())
      line = word.trimStart()
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}
