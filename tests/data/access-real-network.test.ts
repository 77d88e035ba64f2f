import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import createGraph, { type NodeId } from 'ngraph.graph'
import { nba } from 'ngraph.path'
import { describe, expect, it } from 'vitest'
import { bestNextPlaces } from '../../src/core/access/best-next-places.ts'
import { encodeWalkNetwork } from '../../src/core/access/encode-walk-network.ts'
import { lowIncomeDistricts } from '../../src/core/access/low-income-districts.ts'
import { nearestServices } from '../../src/core/access/nearest-services.ts'
import { placementWeights } from '../../src/core/access/placement-weights.ts'
import { scenarioReach } from '../../src/core/access/scenario-reach.ts'
import { startsOfPoints } from '../../src/core/access/starts-of-points.ts'
import { finish } from '../../src/core/access/steps.ts'
import { sumReach } from '../../src/core/access/sum-reach.ts'
import { walkingDistances } from '../../src/core/access/walking-distances.ts'
import { seededRandom } from '../../src/core/random/seeded-random.ts'
import { uniformInteger } from '../../src/core/random/uniform-integer.ts'
import { SERVICE_TYPES } from '../../src/core/services/service.ts'
import { incomeBasis } from '../../src/core/zones/income-basis.ts'
import { publishedEdition as loadedEdition } from '../support/published-edition.ts'
import { bruteForceGains } from './support/brute-force-gain.ts'
import { GEO_FOLDER } from './support/paths.ts'
import { publishedServices } from './support/published.ts'
import { publishedNetwork } from './support/published-network.ts'

const network = publishedNetwork()
const { services } = publishedServices()
const ofType = (type: string) => services.filter((service) => service.type === type)
const pointsOf = (type: string) => ofType(type).flatMap(({ point }) => (point ? [point] : []))
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

const PAIRS = 200

/** Milliseconds; the independent searches take their time, the more so on a busy machine. */
const SLOW = 120_000

describe('the published walking network', () => {
  it('holds every inhabitant of the sector table, and everybody in a cell', () => {
    expect(network.nodeCount).toBe(30_206)
    expect(network.targets.length).toBe(2 * 42_093)
    expect(total([...network.inhabitants])).toBe(1_252_352)
    expect(total(network.cells.map(({ inhabitants }) => inhabitants))).toBe(1_252_352)
  })

  it('is encoded again to the same bytes, less than 200 kB of them compressed', () => {
    const bytes = readFileSync(join(GEO_FOLDER, 'walk-network.bin'))
    expect(Buffer.compare(encodeWalkNetwork(network), bytes)).toBe(0)
    expect(brotliCompressSync(bytes).length).toBeLessThan(200_000)
  })

  it(
    'gives the walks of an independent path finder on 200 random pairs of nodes',
    () => {
      const walk = independentWalk()
      const random = seededRandom(2026)
      const pairs = Array.from({ length: PAIRS }, () => ({
        from: uniformInteger(random, network.nodeCount),
        to: uniformInteger(random, network.nodeCount),
      }))
      const walked = pairs.map(({ from, to }) => walk(from, to))
      const computed = pairs.map(
        ({ from, to }) => walkingDistances(network, [{ node: from, metres: 0 }], Infinity)[to],
      )
      expect(computed).toEqual(walked)
      expect(new Set(walked).size).toBeGreaterThan(PAIRS / 2)
    },
    SLOW,
  )
})

describe('reach on the published network', () => {
  it.each(SERVICE_TYPES)('of %s adds up, and is nobody once all are closed', (type) => {
    const list = ofType(type)
    const { network: reached } = scenarioReach(network, list, [], 15)
    const {
      inhabitants,
      reached: inside,
      notReached,
    } = sumReach(network.cells, reached, { kind: 'region' })
    expect(inside + notReached).toBe(inhabitants)
    expect(inhabitants).toBe(1_252_352)
    expect(inside).toBeGreaterThan(0)
    const closing = list.map(({ id }) => ({ kind: 'close', serviceId: id }) as const)
    expect(total(scenarioReach(network, list, closing, 15).network)).toBe(0)
  })

  it('is never more than as the crow flies, but for the roundings of the source', () => {
    for (const type of SERVICE_TYPES) {
      const { network: walked, straightLine } = scenarioReach(network, ofType(type), [], 15)
      expect(total(walked)).toBeLessThan(total(straightLine))
    }
  })

  it('of a service is the same seen from the service and from the inhabitant', () => {
    const random = seededRandom(7)
    const { starts } = startsOfPoints(network, pointsOf('communityCentre'))
    const distances = walkingDistances(network, starts, Infinity)
    for (let round = 0; round < 40; round += 1) {
      const node = uniformInteger(random, network.nodeCount)
      const origin = [network.longitudes[node] ?? 0, network.latitudes[node] ?? 0] as const
      const nearest = nearestServices(network, origin, ofType('communityCentre'), { perType: 1 })
      const walk = nearest.kind === 'found' ? nearest.types[0]?.services[0]?.walk : undefined
      const metres = walk?.kind === 'reachable' ? walk.metres : Number.NaN
      expect(metres).toBeCloseTo(distances[node] ?? Number.NaN, 6)
    }
  })
})

describe('the best next place on the published network', () => {
  const { starts } = startsOfPoints(network, pointsOf('communityCentre'))
  const distances = walkingDistances(network, starts, 1_200)

  it.each([
    ['everyone', null],
    ['low-income wijken', new Set(lowIncomeDistricts(loadedEdition))],
  ])(
    'for %s is the best of all nodes, tried one by one',
    (_, districts) => {
      const weights = placementWeights(network, districts)
      const open = weights.map((persons, node) => (distances[node] === Infinity ? persons : 0))
      const gains = bruteForceGains(network, open, 1_200)
      const gain = gains.reduce((best, one) => Math.max(best, one), 0)
      const { places } = finish(bestNextPlaces(network, { starts, minutes: 15, weights, count: 5 }))
      expect(places[0]).toMatchObject({ node: gains.indexOf(gain), gain })
      expect(places.map((place) => place.gain)).toEqual(
        places.map((place) => place.gain).toSorted((a, b) => b - a),
      )
      expect(places).toHaveLength(5)
    },
    SLOW,
  )

  it('reaches whom it says', () => {
    const { places } = finish(
      bestNextPlaces(network, { starts, minutes: 15, weights: network.inhabitants, count: 2 }),
    )
    const scenario = places.map(({ point }) => ({ kind: 'add', at: point }) as const)
    const { network: reached } = scenarioReach(network, ofType('communityCentre'), scenario, 15)
    expect(total(reached)).toBe(places.at(-1)?.reached)
  })
})

describe('the wijken with a low income', () => {
  it('hold a fifth of the inhabitants, and no other wijk is poorer', () => {
    const low = new Set(lowIncomeDistricts(loadedEdition))
    const { values } = incomeBasis(loadedEdition).weighed
    const poor = values.filter(({ district }) => low.has(district))
    const other = values.filter(({ district }) => !low.has(district))
    const weight = (list: typeof values) => total(list.map((one) => one.weight))
    const richestPoor = Math.max(...poor.map(({ value }) => value))
    expect(Math.min(...other.map(({ value }) => value))).toBeGreaterThan(richestPoor)
    expect(weight(poor) / weight(values)).toBeGreaterThanOrEqual(0.2)
    const without = poor.filter(({ value }) => value < richestPoor)
    expect(weight(without) / weight(values)).toBeLessThan(0.2)
    expect([...low]).toEqual([...low].sort((a, b) => a - b))
  })
})

/** Metres of the shortest path between two nodes, by a library that shares nothing with the core. */
function independentWalk(): (from: number, to: number) => number {
  const graph = createGraph<undefined, number>()
  const { nodeCount, firstEdge, targets, metres } = network
  for (let from = 0; from < nodeCount; from += 1) {
    for (let edge = firstEdge[from] ?? 0; edge < (firstEdge[from + 1] ?? 0); edge += 1) {
      const to = targets[edge] ?? 0
      if (to > from) graph.addLink(from, to, metres[edge])
    }
  }
  const finder = nba(graph, { distance: (_, __, link) => link.data })
  const metresOf = (one: NodeId, other: NodeId): number =>
    (graph.getLink(one, other) ?? graph.getLink(other, one))?.data ?? Number.NaN
  return (from, to) => {
    const path = finder.find(from, to).map(({ id }) => id)
    return total(path.slice(1).map((node, step) => metresOf(path[step] ?? node, node)))
  }
}
