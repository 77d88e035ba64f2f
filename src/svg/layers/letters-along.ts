import { lengthOf, type NameAlongLine, stretchOf } from '../../core/look/clear-stretch.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { textWidth } from '../text/inter-widths.ts'

/**
 * A name along a line as one text a letter. Many programs that open a picture, such as those for
 * slides, know no text along a path and would leave the name out.
 *
 * @param shift of the middle of the name from the middle of its line
 * @param spacingEm room between letters
 */
export function lettersAlong(
  name: string,
  { line, width }: Pick<NameAlongLine, 'line' | 'width'>,
  shift: number,
  spacingEm: number,
  attributes: string,
): string {
  const letters = [...name]
  const widths = letters.map((letter) => textWidth(letter, 600) + spacingEm)
  const unit = width / widths.reduce((sum, one) => sum + one, 0)
  let start = lengthOf(line) / 2 + shift - width / 2
  return letters
    .map((letter, i) => {
      const end = start + (widths[i] ?? 0) * unit
      const [from = [0, 0], to = [0, 0]] = stretchOf(line, [start, end], 1)
      start = end
      if (letter === ' ') return ''
      const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
      return `<text ${attributes} transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})">${escapeMarkup(letter)}</text>`
    })
    .join('')
}
