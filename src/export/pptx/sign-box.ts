import type { Box } from './slide-items.ts'

/** Inches. */
export const SIGN_WIDTH = 0.38
const SIGN_HEIGHT = 0.17
/** Least part of the line that a sign leaves free. */
const FREE = 0.05

/** A square in the middle of its place. */
export function squareBox({ x, y, w, h }: Box, side: number): Box {
  return { x: x + (w - side) / 2, y: y + (h - side) / 2, w: side, h: side }
}

/**
 * A sign beside the first line of its label; a circle beside the middle of it, in its column.
 *
 * @param row the column of signs in the row
 * @param lineHeight of the first line
 * @param radius of a circle; 0 for any other sign
 */
export function signBox(row: Box, lineHeight: number, radius: number): Box {
  if (radius > 0) return squareBox(row, 2 * radius)
  const height = Math.min(SIGN_HEIGHT, lineHeight - FREE)
  return { x: row.x, y: row.y + (lineHeight - height) / 2, w: SIGN_WIDTH, h: height }
}
