import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder } from '../../scripts/data/population/largest-remainder.ts'
import { publishedEdition, publishedReach, publishedSeries } from './support/published.ts'
import { publishedNetwork } from './support/published-network.ts'
import { isInside, sourceSectors } from './support/sectors.ts'

/** Inhabitants of the region in 2025 as Statbel counts them. */
const REGION = 1_252_352
/** Those of them in parks, industry and cemeteries. */
const OUTSIDE_WIJKEN = 8_109

const network = publishedNetwork()
const sectors = sourceSectors()
const nodes = Array.from({ length: network.nodeCount }, (_, node) => ({
  node,
  x: network.longitudes[node] ?? 0,
  y: network.latitudes[node] ?? 0,
}))
const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0)
const cellKey = (district: number, nis: string) => `${district} ${nis}`

/** Nodes inside each sector, found anew. */
const nodesOf = sectors.map(({ geometry }) => {
  const rings = geometry.coordinates.flat()
  const xs = rings.flat().map(([x = 0]) => x)
  const ys = rings.flat().map(([, y = 0]) => y)
  const [west, east, south, north] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ]
  return nodes.filter(
    ({ x, y }) => x >= west && x <= east && y >= south && y <= north && isInside(rings, x, y),
  )
})

const sectorsWithoutNode = sectors.filter((_, i) => nodesOf[i]?.length === 0)

describe('the inhabitants on the walking network', () => {
  it('are those of the sector table: none lost, none counted twice', () => {
    expect(sectors).toHaveLength(749)
    expect(sum(sectors.map(({ properties }) => properties.pop_2025))).toBe(REGION)
    expect(sum(network.inhabitants)).toBe(REGION)
    expect(sum(network.cells.map(({ inhabitants }) => inhabitants))).toBe(REGION)
  })

  it('are in the district and municipality of their sector', () => {
    const expected = new Map<string, number>()
    for (const { properties } of sectors) {
      const key = cellKey(properties.mdrc, properties.cd_munty_refnis)
      expected.set(key, (expected.get(key) ?? 0) + properties.pop_2025)
    }
    const found = new Map(
      network.cells.map((cell) => [cellKey(cell.district, cell.municipality), cell.inhabitants]),
    )
    expect(found).toEqual(expected)
    expect(publishedReach().cells).toEqual(network.cells)
    expect(network.cells).toHaveLength(204)
  })

  it('are on the nodes of their sector, in proportion to the length of its streets', () => {
    // Two inhabited sectors of wijk 117 in Vorst have no node: their people are on its other nodes.
    const inhabited = sectorsWithoutNode.filter(({ properties }) => properties.pop_2025 > 0)
    expect(inhabited.map(({ properties }) => properties.cd_sector)).toEqual([
      '21007A132',
      '21007A252',
    ])
    const wrong: string[] = []
    let elsewhere = 0
    sectors.forEach(({ properties }, index) => {
      const inside = nodesOf[index] ?? []
      if (inside.length === 0) return
      const { cd_sector: code, pop_2025: population, mdrc } = properties
      const extra = sum(inside.map(({ node }) => network.inhabitants[node] ?? 0)) - population
      if (extra !== 0 && mdrc !== 117) wrong.push(`${code}: ${extra} too many`)
      elsewhere += extra
      const weights = inside.map(({ node }) => halfOfStreets(node))
      const total = sum(weights)
      inside.forEach(({ node }, i) => {
        const quota = (population * (weights[i] ?? 0)) / total
        const off = Math.abs((network.inhabitants[node] ?? 0) - quota)
        if (off >= 1 && extra === 0) wrong.push(`${code}, node ${node}: ${off} off its quota`)
      })
    })
    expect(wrong).toEqual([])
    expect(elsewhere).toBe(178 + 244)
  })

  it('are the weights of the edition, without the 8 109 who live in no wijk', () => {
    const { sectorPopulation } = publishedEdition()
    const wijken = sum(sectorPopulation.inhabitants)
    expect(wijken).toBe(REGION - OUTSIDE_WIJKEN)
    sectorPopulation.districts.forEach((code, index) => {
      const own = sectors.filter(({ properties }) => properties.mdrc === code)
      const expected = sum(own.map(({ properties }) => properties.pop_2025))
      expect([code, sectorPopulation.inhabitants[index]]).toEqual([code, expected])
    })
  })

  it('differ from the published inhabitants in 30 wijken, by 329 at most', () => {
    const { sectorPopulation } = publishedEdition()
    const published = publishedSeries('1603')
    const row = published.values[published.years.indexOf(2025)] ?? []
    const differences = sectorPopulation.inhabitants
      .map((count, index) => Math.abs(count - (row[index] ?? 0)))
      .filter((difference) => difference > 0)
    expect(differences).toHaveLength(30)
    expect(Math.max(...differences)).toBe(329)
  })
})

function halfOfStreets(node: number): number {
  const from = network.firstEdge[node] ?? 0
  const to = network.firstEdge[node + 1] ?? 0
  return sum(network.metres.slice(from, to)) / 2
}

describe('the largest remainder', () => {
  it('divides as worked out by hand', () => {
    // Quotas 4.2, 3.5 and 2.3: one person is left, for the remainder of 0.5.
    expect(largestRemainder(10, [42, 35, 23])).toEqual([4, 4, 2])
    // Equal remainders go to the first.
    expect(largestRemainder(5, [1, 1, 1])).toEqual([2, 2, 1])
    expect(largestRemainder(3, [0, 0])).toEqual([2, 1])
  })

  it('gives away everything, to nobody more than a person off the quota', () => {
    fc.assert(
      fc.property(
        fc.nat(70_000),
        fc.array(fc.nat(5_000), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const shares = largestRemainder(total, weights)
          expect(sum(shares)).toBe(total)
          const all = sum(weights)
          if (all === 0) return
          shares.forEach((share, i) => {
            expect(Math.abs(share - (total * (weights[i] ?? 0)) / all)).toBeLessThan(1)
          })
        },
      ),
    )
  })

  it.each([
    ['a negative number', -1, [1]],
    ['part of a person', 1.5, [1]],
    ['nobody', 3, []],
    ['a negative weight', 3, [1, -1]],
    ['a weight that is no number', 3, [Number.NaN]],
  ])('refuses %s', (_, total, weights) => {
    expect(() => largestRemainder(total, weights)).toThrow(RangeError)
  })
})
