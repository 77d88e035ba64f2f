import type { ViewBox } from './mercator.ts'

/** The value of a `viewBox` attribute. */
export function viewBoxText({ x, y, width, height }: ViewBox): string {
  return [x, y, width, height].map((value) => Number(value.toFixed(2))).join(' ')
}
