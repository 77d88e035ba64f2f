import { type InterWeight, textWidth } from '../text/inter-widths.ts'

/**
 * Breaks a web address into lines, after `/ ? & , = -` where that helps, else anywhere.
 *
 * @param widest width of a line in units of the font size
 */
export function wrapAddress(address: string, widest: number, weight: InterWeight): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of address.match(/[^/?&,=-]*[/?&,=-]?/g) ?? []) {
    if (line !== '' && textWidth(line + part, weight) > widest) {
      lines.push(line)
      line = ''
    }
    for (const character of part) {
      if (line !== '' && textWidth(line + character, weight) > widest) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line === '' ? lines : [...lines, line]
}
