/**
 * Red, green and blue (0 to 255) of a colour written `#rrggbb`.
 *
 * @throws RangeError naming the text when it is not such a colour
 */
export function channelsOf(colour: string): readonly [red: number, green: number, blue: number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!match) throw new RangeError(`not a colour of the form #rrggbb: ${colour}`)
  const [, red = '', green = '', blue = ''] = match
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}
