import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import createGraph, { type NodeId } from 'ngraph.graph'
import { nba } from 'ngraph.path'
import { describe, expect, it } from 'vitest'
import { nearestServices } from '../../src/core/access/nearest-services.ts'
import type { LonLat } from '../../src/core/districts/district.ts'
import type { ServiceTypeId } from '../../src/core/services/service.ts'
import { publishedEdition, publishedLoader } from '../support/published-edition.ts'
import { publishedNetwork } from './support/published-network.ts'

/**
 * Nearest services from three streets, found once more by other means: the network as it was
 * collected, not the published one; a shortest path library; places joined to the network with a
 * sphere of 6,371,009 m.
 */
const network = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/walk/walk_graph.json'), 'utf8'),
) as { readonly n: readonly number[]; readonly e: readonly number[] }
const { services } = await publishedLoader.loadServices(publishedEdition)
const streets = await publishedLoader.loadStreets(publishedEdition)

const METRES_PER_DEGREE = (6_371_009 * Math.PI) / 180

function plane([longitude, latitude]: LonLat, around: LonLat): readonly [number, number] {
  const shrink = Math.cos((around[1] * Math.PI) / 180)
  return [
    (longitude - around[0]) * METRES_PER_DEGREE * shrink,
    (latitude - around[1]) * METRES_PER_DEGREE,
  ]
}

const nodePoint = (node: number): LonLat => [network.n[2 * node] ?? 0, network.n[2 * node + 1] ?? 0]

/** The nearest edge as straight line, and the metres from the place to both its ends. */
function joined(point: LonLat): readonly { readonly node: number; readonly metres: number }[] {
  let best = { off: Number.POSITIVE_INFINITY, from: 0, to: 0, metres: 0, part: 0 }
  for (let index = 0; index < network.e.length; index += 3) {
    const [from = 0, to = 0, metres = 0] = network.e.slice(index, index + 3)
    const [ax, ay] = plane(nodePoint(from), point)
    const [bx, by] = plane(nodePoint(to), point)
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const along = length === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / length
    const part = Math.min(1, Math.max(0, along))
    const off = Math.hypot(ax + part * (bx - ax), ay + part * (by - ay))
    if (off < best.off) best = { off, from, to, metres, part }
  }
  return [
    { node: best.from, metres: best.off + best.part * best.metres },
    { node: best.to, metres: best.off + (1 - best.part) * best.metres },
  ]
}

/** The nearest service of a type with its walk in metres, by the other library. */
function nearestByLibrary(origin: LonLat, type: ServiceTypeId) {
  const graph = createGraph<null, number>()
  const link = (from: NodeId, to: NodeId, metres: number): void => {
    const known = graph.getLink(from, to) ?? graph.getLink(to, from)
    if (known === null || known === undefined) graph.addLink(from, to, metres)
    else known.data = Math.min(known.data, metres)
  }
  for (let index = 0; index < network.e.length; index += 3) {
    const [from = 0, to = 0, metres = 0] = network.e.slice(index, index + 3)
    link(from, to, metres)
  }
  const placed = services.flatMap(({ id, type: own, point }) =>
    own === type && point !== null ? [{ id, point }] : [],
  )
  // A walk by way of a service is never shorter: it is on the straight line of its edge.
  for (const { node, metres } of joined(origin)) link('origin', node, metres)
  for (const { id, point } of placed) {
    for (const { node, metres } of joined(point)) link(id, node, metres)
  }
  const finder = nba(graph, { distance: (_from, _to, { data }) => data })
  const walkTo = (id: string): number => {
    const path = finder.find('origin', id).map((node) => node.id)
    return path.slice(1).reduce<number>((sum, node, index) => {
      const before = path[index] ?? node
      const step = graph.getLink(before, node) ?? graph.getLink(node, before)
      return sum + (step?.data ?? Number.NaN)
    }, 0)
  }
  return placed
    .map(({ id }) => ({ id, metres: walkTo(id) }))
    .sort((one, other) => one.metres - other.metres)[0]
}

const published = publishedNetwork()

describe.each([
  {
    street: 'Gallaitstraat',
    municipality: 'Schaarbeek',
    library: { name: 'Bibliotheek Schaarbeek (Bib Sophia)', metres: 1546 },
    communityCentre: { name: 'GC De Kriekelaar', metres: 469 },
  },
  {
    street: 'Kerkstraat',
    municipality: 'Sint-Agatha-Berchem',
    library: { name: 'Bibliotheek Sint-Agatha-Berchem', metres: 218 },
    communityCentre: { name: 'GC De Kroon', metres: 191 },
  },
  {
    street: 'Ransfortstraat',
    municipality: 'Sint-Jans-Molenbeek',
    library: { name: 'Bibliotheek Sint-Jans-Molenbeek (De Boekenmolen)', metres: 942 },
    communityCentre: { name: 'GC De Vaartkapoen (VK)', metres: 764 },
  },
])('from $street, $municipality', ({ street, municipality, ...expected }) => {
  const nis = publishedEdition.municipalities.find(({ name }) => name.nl === municipality)?.nis
  const origin = streets.find((one) => one.name.nl === street && one.municipality === nis)?.point

  it.each(['library', 'communityCentre'] as const)('the nearest %s', (type) => {
    if (!origin) throw new RangeError(`no street ${street} in ${municipality}`)
    const found = nearestServices(published, origin, services, { perType: 1 })
    if (found.kind !== 'found') throw new RangeError('off the network')
    const nearest = found.types.find((one) => one.type === type)?.services[0]
    const walked = nearest?.walk.kind === 'reachable' ? nearest.walk.metres : Number.NaN
    const other = nearestByLibrary(origin, type)
    expect(nearest?.id).toBe(other?.id)
    expect(services.find(({ id }) => id === nearest?.id)?.name.nl).toBe(expected[type].name)
    expect(Math.round(walked)).toBe(expected[type].metres)
    expect(Math.abs(walked - (other?.metres ?? Number.NaN))).toBeLessThan(1)
  })
})
