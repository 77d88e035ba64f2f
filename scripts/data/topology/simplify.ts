import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import { toLambert } from './lambert.ts'

/**
 * Removes the vertices that matter least, by the area of the triangle each makes with its
 * neighbours (Visvalingam and Whyatt 1993) on the Lambert grid. Arcs are simplified once, so what
 * two areas share stays shared; the kept vertices keep their coordinates.
 *
 * @param squareMetres smallest triangle that is kept
 */
export function simplifyTopology<T extends Topology>(topology: T, squareMetres: number): T {
  // The typings ask for objects without properties; the functions read arcs only.
  const weighted = presimplify(topology as unknown as Topology<Objects>, ([a, b, c]) =>
    planarTriangleArea([[...toLambert(a)], [...toLambert(b)], [...toLambert(c)]]),
  )
  return simplify(weighted, squareMetres) as unknown as T
}
