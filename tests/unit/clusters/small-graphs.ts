import type { SharedBorder } from '../../../src/core/adjacency/adjacency.ts'
import type { DistrictValue } from '../../../src/core/indicators/observed-values.ts'

const METRES = 100

export function border(a: number, b: number, metres: number = METRES): SharedBorder {
  return { a: Math.min(a, b), b: Math.max(a, b), metres }
}

/** Districts 1 to `count` in a row, each bordering on the next. */
export function row(count: number): readonly SharedBorder[] {
  return Array.from({ length: count - 1 }, (_, index) => border(index + 1, index + 2))
}

/** A square of `side` by `side` fields that border along their edges, coded from 1 row by row. */
export function square(side: number): readonly SharedBorder[] {
  return Array.from({ length: side * side }, (_, index) => index + 1).flatMap((code) => [
    ...(code % side === 0 ? [] : [border(code, code + 1)]),
    ...(code > side * (side - 1) ? [] : [border(code, code + side)]),
  ])
}

/** Districts 1, 2, 3… with the values given. */
export function valued(values: readonly number[]): readonly DistrictValue[] {
  return values.map((value, index) => ({ district: index + 1, value }))
}

/**
 * The example "desmith" that PySAL carries, with the local statistics that its documentation
 * printed (for weights that add up to 1 a row, divided by n - 1).
 */
export const DESMITH = {
  values: [2.24, 3.1, 4.55, -5.15, -4.39, 0.46, 5.54, 9.02, -2.09, -3.06],
  neighbours: {
    1: [4, 2],
    2: [1, 5],
    3: [4, 7],
    4: [1, 3, 5, 8],
    5: [2, 4, 6, 9],
    6: [5, 10],
    7: [3, 8],
    8: [4, 7, 9],
    9: [5, 8, 10],
    10: [6, 9],
  } as Readonly<Record<number, readonly number[]>>,
  /** Per district, divided by n - 1 where the product divides by n. */
  localMoran: [
    -0.11409277, -0.19940543, -0.13351408, -0.51770383, 0.48095009, 0.12208113, 1.19148298,
    -0.58144305, 0.07101383, 0.34314301,
  ],
  quadrants: [4, 4, 4, 2, 3, 3, 1, 4, 3, 3],
}

export const DESMITH_BORDERS: readonly SharedBorder[] = Object.entries(DESMITH.neighbours).flatMap(
  ([code, neighbours]) =>
    neighbours.filter((other) => Number(code) < other).map((other) => border(Number(code), other)),
)
