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
  const letters = [...name].map((letter) => ({ letter, wide: textWidth(letter, 600) }))
  const size = width / letters.reduce((sum, { wide }) => sum + wide + spacingEm, 0)
  let start = lengthOf(line) / 2 + shift - width / 2
  return letters
    .map(({ letter, wide }) => {
      // As a browser sets text along a path: the room comes after the letter.
      const [from, middle, to] = stretchOf(line, [start, start + wide * size], 2)
      start += (wide + spacingEm) * size
      if (letter === ' ' || !from || !middle || !to) return ''
      const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
      const [x, y] = middle
      return `<text ${attributes} transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})">${escapeMarkup(letter)}</text>`
    })
    .join('')
}
