import { pointOnFeature } from '@turf/turf'
import type { PopulationCell } from '../../../src/core/access/population-cell.ts'
import { NO_CELL } from '../../../src/core/access/walk-network.ts'
import type { WalkNetworkInput } from '../../../src/core/access/walk-network-input.ts'
import type { LonLat } from '../../../src/core/districts/district.ts'
import type { ProblemLog } from '../problem-log.ts'
import { areaFinder } from '../topology/area-finder.ts'
import { lengthMetres } from '../topology/lambert.ts'
import { halfEdgeMetres, type WalkGraph } from '../walk/walk-graph.ts'
import { largestRemainder } from './largest-remainder.ts'
import { populationCells } from './population-cells.ts'
import { SECTORS_FILE, type Sector } from './read-sectors.ts'

/** Inhabitants on the network, in the form that the network is built from. */
export interface SpreadInhabitants
  extends Pick<WalkNetworkInput, 'inhabitants' | 'cellOfNode' | 'cells'> {
  /** Inhabited sectors without a node of the network. */
  readonly withoutNode: readonly Sector[]
}

/**
 * Puts the inhabitants of every sector on the nodes of the network inside it, in proportion to half
 * the length of the streets at each node, so that a street counts by its length and not by the
 * number of points it is drawn with. Whole people by the largest remainder. A sector without a node
 * puts its inhabitants on the nearest node of its own cell, so that nobody changes district or
 * municipality.
 */
export function spreadInhabitants(
  sectors: readonly Sector[],
  graph: WalkGraph,
  log: ProblemLog,
): SpreadInhabitants {
  const { cells, cellOf } = populationCells(sectors)
  const nodesOf = nodesPerSector(sectors, graph.nodes)
  const weights = halfEdgeMetres(graph)
  const inhabitants = graph.nodes.map(() => 0)
  const cellOfNode = graph.nodes.map(() => NO_CELL)
  sectors.forEach((sector, index) => {
    for (const node of nodesOf[index] ?? []) cellOfNode[node] = cellOf(sector)
  })
  const withoutNode: Sector[] = []
  sectors.forEach((sector, index) => {
    if (sector.inhabitants === 0) return
    let nodes = nodesOf[index] ?? []
    if (nodes.length === 0) {
      withoutNode.push(sector)
      nodes = nearestNodeOfCell(sector, cellOf(sector), cellOfNode, graph.nodes)
    }
    if (nodes.length === 0) {
      log.add(SECTORS_FILE, `sector ${sector.code}`, 'no node of the network for its inhabitants')
      return
    }
    const shares = largestRemainder(
      sector.inhabitants,
      nodes.map((node) => weights[node] ?? 0),
    )
    nodes.forEach((node, i) => {
      inhabitants[node] = (inhabitants[node] ?? 0) + (shares[i] ?? 0)
    })
  })
  checkSum(cells, inhabitants, cellOfNode, log)
  return { inhabitants, cellOfNode, cells, withoutNode }
}

function nodesPerSector(
  sectors: readonly Sector[],
  nodes: readonly LonLat[],
): readonly (readonly number[])[] {
  const sectorAt = areaFinder(sectors.map(({ geometry }, id) => ({ id, geometry })))
  const nodesOf = sectors.map((): number[] => [])
  nodes.forEach((point, node) => {
    const sector = sectorAt(point)
    if (sector !== null) nodesOf[sector]?.push(node)
  })
  return nodesOf
}

/** The node of the cell that is nearest to a point inside the sector; the first of equals. */
function nearestNodeOfCell(
  { geometry }: Sector,
  cell: number,
  cellOfNode: readonly number[],
  nodes: readonly LonLat[],
): readonly number[] {
  const [longitude = 0, latitude = 0] = pointOnFeature(geometry).geometry.coordinates
  const candidates = nodes
    .map((point, node) => ({ node, point }))
    .filter(({ node }) => cellOfNode[node] === cell)
    .map(({ node, point }) => ({ node, metres: lengthMetres([[longitude, latitude], point]) }))
    .sort((a, b) => a.metres - b.metres || a.node - b.node)
  return candidates.slice(0, 1).map(({ node }) => node)
}

/** Nobody is lost and nobody counted twice, cell by cell. */
function checkSum(
  cells: readonly PopulationCell[],
  inhabitants: readonly number[],
  cellOfNode: readonly number[],
  log: ProblemLog,
): void {
  const sums = cells.map(() => 0)
  inhabitants.forEach((count, node) => {
    const cell = cellOfNode[node] ?? NO_CELL
    if (cell !== NO_CELL) sums[cell] = (sums[cell] ?? 0) + count
  })
  cells.forEach(({ district, municipality, inhabitants: expected }, index) => {
    if (sums[index] === expected) return
    const place = `district ${district} in ${municipality}`
    log.add(SECTORS_FILE, place, `${sums[index]} inhabitants on the network, ${expected} counted`)
  })
}
