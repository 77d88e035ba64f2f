import type { LonLat } from '../districts/district.ts'
import { buildWalkNetwork } from './build-walk-network.ts'
import { ByteReader } from './byte-reader.ts'
import type { PopulationCell } from './population-cell.ts'
import { NO_CELL, type WalkNetwork } from './walk-network.ts'
import {
  expectedMetres,
  STEPS_PER_DEGREE,
  WALK_NETWORK_MAGIC,
  WALK_NETWORK_VERSION,
} from './walk-network-format.ts'
import type { WalkEdge } from './walk-network-input.ts'

const NOWHERE: LonLat = [0, 0]

/**
 * Reads a walking network that `encodeWalkNetwork` wrote.
 *
 * @throws RangeError when the bytes are something else, of another version, cut short, longer than
 *   they should be, or hold a network that can not be
 */
export function decodeWalkNetwork(bytes: Uint8Array): WalkNetwork {
  const reader = new ByteReader(bytes)
  checkHeading(reader)
  const nodeCount = readCount(reader)
  const places = Array.from({ length: readCount(reader) }, () => ({
    district: reader.unsigned(),
    municipality: reader.ascii(5),
  }))
  const rises = readRises(reader, nodeCount)
  const bases = lowerNeighbours(rises, nodeCount)
  const longitudes = readCoordinates(reader, bases)
  const latitudes = readCoordinates(reader, bases)
  const nodes = longitudes.map((longitude, node): LonLat => [longitude, latitudes[node] ?? 0])
  const edges = rises.map(([from, to]): WalkEdge => {
    const straight = expectedMetres(nodes[from] ?? NOWHERE, nodes[to] ?? NOWHERE)
    return [from, to, straight + reader.signed()]
  })
  const inhabitants = Array.from({ length: nodeCount }, () => reader.unsigned())
  const cellOfNode = readCells(reader, nodeCount, places.length)
  if (reader.left > 0) throw new RangeError(`${reader.left} bytes follow the walking network`)
  const cells = withInhabitants(places, inhabitants, cellOfNode)
  return buildWalkNetwork({ nodes, edges, inhabitants, cellOfNode, cells })
}

function checkHeading(reader: ByteReader): void {
  const length = WALK_NETWORK_MAGIC.length
  if (reader.left < length || reader.ascii(length) !== WALK_NETWORK_MAGIC) {
    throw new RangeError('these bytes are no walking network')
  }
  const version = reader.unsigned()
  if (version !== WALK_NETWORK_VERSION) {
    throw new RangeError(`walking network of version ${version}, not ${WALK_NETWORK_VERSION}`)
  }
}

/** Every item takes a byte at least, so foreign bytes can not ask for endless memory. */
function readCount(reader: ByteReader): number {
  const count = reader.unsigned()
  if (count > reader.left) throw new RangeError(`the bytes end early: ${count} items do not fit`)
  return count
}

type Rise = readonly [from: number, to: number]

function readRises(reader: ByteReader, nodeCount: number): readonly Rise[] {
  const counts = Array.from({ length: nodeCount }, () => readCount(reader))
  return counts.flatMap((count, from) => {
    let to = from
    return Array.from({ length: count }, (): Rise => {
      to += reader.unsigned()
      return [from, to]
    })
  })
}

/** The highest of the lower neighbours of each node, or the node before it. */
function lowerNeighbours(rises: readonly Rise[], nodeCount: number): Int32Array {
  const bases = Int32Array.from({ length: nodeCount }, (_, node) => node - 1)
  for (const [from, to] of rises) if (to < nodeCount) bases[to] = from
  return bases
}

function readCoordinates(reader: ByteReader, bases: Int32Array): readonly number[] {
  const steps = new Int32Array(bases.length)
  bases.forEach((base, node) => {
    steps[node] = (steps[base] ?? 0) + reader.signed()
  })
  return Array.from(steps, (step) => step / STEPS_PER_DEGREE)
}

function readCells(reader: ByteReader, nodeCount: number, cellCount: number): readonly number[] {
  let stored = 0
  return Array.from({ length: nodeCount }, () => {
    stored += reader.signed()
    return stored === cellCount ? NO_CELL : stored
  })
}

function withInhabitants(
  places: readonly Omit<PopulationCell, 'inhabitants'>[],
  inhabitants: readonly number[],
  cellOfNode: readonly number[],
): readonly PopulationCell[] {
  const sums = places.map(() => 0)
  cellOfNode.forEach((cell, node) => {
    const sum = sums[cell]
    if (sum !== undefined) sums[cell] = sum + (inhabitants[node] ?? 0)
  })
  return places.map((place, cell) => ({ ...place, inhabitants: sums[cell] ?? 0 }))
}
