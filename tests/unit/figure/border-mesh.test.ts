import { length, lineString } from '@turf/turf'
import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { borderMesh } from '../../../src/core/figure/border-mesh.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'
import { TOWN } from '../map/small-town.ts'

const kilometres = (lines: readonly Position[][]): number =>
  lines.reduce((sum, line) => sum + length(lineString(line)), 0)

const linesOf = (areas: Parameters<typeof borderMesh>[0]): Position[][] =>
  borderMesh(areas).features.flatMap(({ geometry }) => geometry.coordinates)

describe('borderMesh', () => {
  it('draws what two squares share once', () => {
    const stretches = linesOf(TOWN.districts).flatMap((line) =>
      line.slice(1).map((to, i) => [String(line[i]), String(to)].sort().join(' ')),
    )
    // Three squares in a row have ten sides.
    expect(stretches).toHaveLength(10)
    expect(new Set(stretches).size).toBe(10)
  })

  it('draws nothing of no areas', () => {
    expect(linesOf({ type: 'FeatureCollection', features: [] })).toEqual([])
  })

  it('is as long as the mesh of another library, in long lines', async () => {
    const { districts } = await publishedLoader.loadGeometry(publishedEdition)
    const lines = linesOf(districts)
    const { objects, ...arcs } = topology({ districts })
    const known = mesh({ ...arcs, objects }, objects.districts as GeometryCollection).coordinates
    expect(kilometres(lines)).toBeCloseTo(kilometres(known), 6)
    expect(lines.length).toBeLessThan(2 * known.length)
  })
})
