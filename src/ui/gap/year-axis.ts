import { scaleLinear } from 'd3-scale'

const ABOUT_TICKS = 4

/**
 * The years written under a line: the first, the last, and round ones between them that leave
 * room for every one.
 *
 * @param x place of a year, in pixels
 * @param roomPixels that a year takes, the space beside it included
 */
export function yearTicks(
  first: number,
  last: number,
  x: (year: number) => number,
  roomPixels: number,
): readonly number[] {
  if (first === last) return [first]
  const between = scaleLinear()
    .domain([first, last])
    .ticks(ABOUT_TICKS)
    .filter((year) => Number.isInteger(year) && year > first && year < last)
    .filter((year) => x(year) - x(first) >= roomPixels && x(last) - x(year) >= roomPixels)
  return [first, ...between, last]
}
