import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { DATA_FOLDER } from './support/paths.ts'
import { publishedReach, publishedServices } from './support/published.ts'
import { publishedNetwork } from './support/published-network.ts'

/**
 * Reach computed anew from the graph of the source, in metres on the Belgian grid of 2005, with a
 * label-correcting search instead of Dijkstra's. Only who lives where is taken from what is published.
 */
const LAMBERT_2005 =
  '+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 ' +
  '+lat_2=51.1666666666667 +x_0=150328 +y_0=166262 +ellps=GRS80 +units=m'
const grid = proj4('WGS84', LAMBERT_2005)
type Position = readonly [x: number, y: number]
const onGrid = (longitude: number, latitude: number): Position => {
  const [x, y] = grid.forward([longitude, latitude])
  return [x, y]
}

const source = JSON.parse(readFileSync(join(DATA_FOLDER, 'walk/walk_graph.json'), 'utf8')) as {
  readonly n: readonly number[]
  readonly e: readonly number[]
}
const positions = Array.from({ length: source.n.length / 2 }, (_, i) =>
  onGrid(source.n[2 * i] ?? 0, source.n[2 * i + 1] ?? 0),
)
const edges = Array.from({ length: source.e.length / 3 }, (_, i) => ({
  from: source.e[3 * i] ?? 0,
  to: source.e[3 * i + 1] ?? 0,
  metres: source.e[3 * i + 2] ?? 0,
}))
const neighbours = positions.map((): { readonly to: number; readonly metres: number }[] => [])
for (const { from, to, metres } of edges) {
  neighbours[from]?.push({ to, metres })
  neighbours[to]?.push({ to: from, metres })
}

/** Inhabitants at a place; nodes of the source at the very same place share theirs. */
const inhabitantsAt = new Map<string, number>()
const network = publishedNetwork()
const placeKey = (longitude: number, latitude: number) =>
  `${longitude.toFixed(5)} ${latitude.toFixed(5)}`
network.inhabitants.forEach((count, node) => {
  const key = placeKey(network.longitudes[node] ?? 0, network.latitudes[node] ?? 0)
  inhabitantsAt.set(key, (inhabitantsAt.get(key) ?? 0) + count)
})
const distanceAt = new Map<string, number>()

const { counts } = publishedReach()
const { services } = publishedServices()

describe.each([
  ['communityCentre', 15],
  ['library', 5],
  ['education', 10],
] as const)('%s within %i minutes', (type, minutes) => {
  const published = (distance: 'network' | 'straightLine') =>
    counts
      .find((one) => one.type === type && one.minutes === minutes && one.distance === distance)
      ?.reached.reduce((sum, count) => sum + count, 0) ?? Number.NaN
  const points = services.flatMap((service) =>
    service.type === type && service.point ? [onGrid(...service.point)] : [],
  )
  const limit = minutes * 80

  it('over streets and paths', () => {
    const best = positions.map(() => Number.POSITIVE_INFINITY)
    const open: number[] = []
    const lower = (node: number, metres: number) => {
      if (metres > limit || metres >= (best[node] ?? 0)) return
      best[node] = metres
      open.push(node)
    }
    for (const point of points) {
      const { from, to, off, along, metres } = nearestEdge(point)
      lower(from, off + along * metres)
      lower(to, off + (1 - along) * metres)
    }
    for (let node = open.shift(); node !== undefined; node = open.shift()) {
      for (const { to, metres } of neighbours[node] ?? []) lower(to, (best[node] ?? 0) + metres)
    }
    expect(reachedWithin(best)).toBeCloseToShare(published('network'))
  })

  it('as the crow flies', () => {
    const nearest = positions.map((position) =>
      Math.min(...points.map((point) => between(position, point))),
    )
    expect(reachedWithin(nearest)).toBeCloseToShare(published('straightLine'))
  })

  function reachedWithin(metres: readonly number[]): number {
    distanceAt.clear()
    metres.forEach((distance, node) => {
      const key = placeKey(source.n[2 * node] ?? 0, source.n[2 * node + 1] ?? 0)
      distanceAt.set(key, Math.min(distance, distanceAt.get(key) ?? Number.POSITIVE_INFINITY))
    })
    let reached = 0
    for (const [key, count] of inhabitantsAt) {
      if ((distanceAt.get(key) ?? Number.POSITIVE_INFINITY) <= limit) reached += count
    }
    return reached
  }
})

/** Within 0.1 %: a node at the very limit may fall on either side of it. */
expect.extend({
  toBeCloseToShare: (received: number, expected: number) => ({
    pass: Math.abs(received - expected) <= expected / 1_000,
    message: () => `${received} is not within 0.1 % of ${expected}`,
  }),
})

declare module 'vitest' {
  interface Matchers<T> {
    toBeCloseToShare(expected: number): T
  }
}

function between([x1, y1]: Position, [x2, y2]: Position): number {
  return Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2)
}

function nearestEdge(point: Position) {
  let nearest = { from: 0, to: 0, metres: 0, along: 0, off: Number.POSITIVE_INFINITY }
  for (const { from, to, metres } of edges) {
    const [x1, y1] = positions[from] ?? [0, 0]
    const [x2, y2] = positions[to] ?? [0, 0]
    const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2
    const part = ((point[0] - x1) * (x2 - x1) + (point[1] - y1) * (y2 - y1)) / (squared || 1)
    const along = Math.min(1, Math.max(0, part))
    const off = between(point, [x1 + along * (x2 - x1), y1 + along * (y2 - y1)])
    if (off < nearest.off) nearest = { from, to, metres, along, off }
  }
  return nearest
}
