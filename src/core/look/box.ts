/** Half-open box on a plane whose y grows downward; lengths in the unit of that plane. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box around a point. */
export function centredBox(
  [x, y]: readonly [x: number, y: number],
  halfWidth: number,
  halfHeight: number,
): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** How much of the boxes lies under the obstacles, in square units; what lies under two counts twice. */
export function coveredArea(boxes: readonly Box[], obstacles: readonly Box[]): number {
  let area = 0
  for (const box of boxes) {
    for (const other of obstacles) {
      const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
      const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
      if (width > 0 && height > 0) area += width * height
    }
  }
  return area
}
