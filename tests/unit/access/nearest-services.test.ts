import { describe, expect, it } from 'vitest'
import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import { metresPerDegreeLongitude } from '../../../src/core/access/local-metres.ts'
import { nearestServices } from '../../../src/core/access/nearest-services.ts'
import type { ServicePlace } from '../../../src/core/access/service-place.ts'
import type { ServiceTypeId } from '../../../src/core/services/service.ts'
import { gridInput, gridPoint, gridWalkNetwork } from '../../support/grid-walk-network.ts'

const network = gridWalkNetwork(5, 5)
const ORIGIN = gridPoint(0, 0)

const place = (id: string, type: ServiceTypeId, point: ServicePlace['point']): ServicePlace => ({
  id,
  type,
  point,
})

const SERVICES = [
  place('l-far', 'library', gridPoint(3, 3)),
  place('l-none', 'library', null),
  place('l-near', 'library', gridPoint(0, 2)),
  place('l-out', 'library', [4.5, 50.84]),
  place('l-same', 'library', gridPoint(2, 0)),
  place('c', 'communityCentre', gridPoint(1, 1)),
]

const found = (perType: number) => {
  const result = nearestServices(network, ORIGIN, SERVICES, { perType })
  if (result.kind !== 'found') throw new Error(result.kind)
  return result
}

describe('nearestServices', () => {
  it('lists per type, in the fixed order of types, the shortest walk first', () => {
    const { types } = found(10)
    expect(types.map(({ type, services }) => [type, services.map(({ id }) => id)])).toEqual([
      ['communityCentre', ['c']],
      ['library', ['l-near', 'l-same', 'l-far', 'l-none', 'l-out']],
    ])
  })

  it('tells metres over the streets and minutes at 80 metres a minute', () => {
    const [centre, library] = found(10).types
    const walk = centre?.services[0]?.walk
    if (walk?.kind !== 'reachable') throw new Error('no walk')
    expect(walk.metres).toBeCloseTo(200, 0)
    expect(walk.minutes).toBeCloseTo(2.5, 2)
    expect(library?.services.map(({ walk: one }) => one.kind)).toEqual([
      'reachable',
      'reachable',
      'reachable',
      'noPoint',
      'notReachable',
    ])
  })

  it('gives no more reachable ones than asked for, and says how many there are', () => {
    const [, library] = found(1).types
    expect(library?.services.map(({ id }) => id)).toEqual(['l-near', 'l-none', 'l-out'])
    expect(library?.reachableCount).toBe(3)
  })

  it('walks straight along a street on which both places lie', () => {
    const along = (metres: number) =>
      [ORIGIN[0] + metres / metresPerDegreeLongitude(ORIGIN[1]), ORIGIN[1]] as const
    const result = nearestServices(network, along(20), [place('x', 'youth', along(90))], {
      perType: 1,
    })
    const walk = result.kind === 'found' ? result.types[0]?.services[0]?.walk : undefined
    expect(walk?.kind === 'reachable' ? walk.metres : Number.NaN).toBeCloseTo(70, 0)
  })

  it('counts the straight lines to and from the street', () => {
    const south = (metres: number, column: number) => {
      const [longitude, latitude] = gridPoint(column, 0)
      return [longitude, latitude - metres / 111_245] as const
    }
    const result = nearestServices(network, south(30, 0), [place('x', 'youth', south(12, 2))], {
      perType: 1,
    })
    if (result.kind !== 'found') throw new Error(result.kind)
    expect(result.metresToStreet).toBeCloseTo(30, 1)
    const walk = result.types[0]?.services[0]?.walk
    expect(walk?.kind === 'reachable' ? walk.metres : Number.NaN).toBeCloseTo(30 + 200 + 12, 0)
  })

  it('does not reach what no street leads to', () => {
    const input = gridInput(3, 1, () => 0)
    const cut = buildWalkNetwork({
      ...input,
      nodes: [...input.nodes, gridPoint(9, 0), gridPoint(10, 0)],
      edges: [...input.edges, [3, 4, 100]],
      inhabitants: [0, 0, 0, 0, 0],
      cellOfNode: [2, 2, 2, 2, 2],
    })
    const result = nearestServices(cut, ORIGIN, [place('x', 'youth', gridPoint(9, 0))], {
      perType: 3,
    })
    expect(result.kind === 'found' && result.types[0]?.services).toEqual([
      { id: 'x', walk: { kind: 'notReachable' } },
    ])
  })

  it('says so when the origin lies off the network', () => {
    expect(nearestServices(network, [4.9, 50.84], SERVICES, { perType: 3 })).toEqual({
      kind: 'originOffNetwork',
    })
  })
})
