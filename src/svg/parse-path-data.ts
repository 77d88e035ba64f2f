import type { Position } from 'geojson'

/**
 * The closed lines of path data as `pathData` writes it (`M`, relative `l`, `z`), in drawing
 * units on whole tenths; first point equals last.
 */
export function parsePathData(data: string): Position[][] {
  return data
    .split('M')
    .slice(1)
    .map((ring) => closedRing(ring.match(/-?\d*\.?\d+/g) ?? []))
}

function closedRing(numbers: readonly string[]): Position[] {
  let x = 0
  let y = 0
  const ring: Position[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    // Whole tenths, so that sums stay exact.
    x += Number(numbers[i]) * 10
    y += Number(numbers[i + 1]) * 10
    ring.push([x / 10, y / 10])
  }
  const first = ring[0]
  return first ? [...ring, first] : ring
}
