import { type BufferPosition, readVarint } from 'pmtiles'

/** Steps along one side of a tile. */
export const TILE_EXTENT = 4096

type Point = readonly [x: number, y: number]

/** An area as a tile holds it: its id and its rings, in steps from the north-west corner of the tile. */
export interface TileArea {
  readonly id: number
  readonly rings: readonly (readonly Point[])[]
}

/** Field numbers and commands of the Mapbox Vector Tile Specification 2.1, sections 4.2 and 4.3. */
const TILE_LAYERS = 3
const LAYER_FEATURES = 2
const FEATURE_ID = 1
const FEATURE_GEOMETRY = 4
const VARINT = 0
const BYTES = 2
const MOVE_TO = 1
const LINE_TO = 2

/**
 * Reads the areas of all layers of a vector tile. What else a tile may hold is passed over.
 *
 * @throws RangeError on a field of a kind that vector tiles do not use
 */
export function readVectorTile(tile: Uint8Array): readonly TileArea[] {
  return fieldsOf(tile)
    .flatMap((field) => (field.number === TILE_LAYERS ? fieldsOf(field.bytes) : []))
    .flatMap((field) => (field.number === LAYER_FEATURES ? [areaOf(fieldsOf(field.bytes))] : []))
}

interface Field {
  readonly number: number
  /** Of a field that is a number. */
  readonly value: number
  /** Of a field that is a message or packed numbers. */
  readonly bytes: Uint8Array
}

const NO_BYTES = new Uint8Array()

function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const position: BufferPosition = { buf: bytes, pos: 0 }
  const fields: Field[] = []
  while (position.pos < bytes.length) {
    const key = readVarint(position)
    const number = key >> 3
    switch (key & 7) {
      case VARINT:
        fields.push({ number, value: readVarint(position), bytes: NO_BYTES })
        break
      case BYTES: {
        const length = readVarint(position)
        const end = position.pos + length
        fields.push({ number, value: 0, bytes: bytes.subarray(position.pos, end) })
        position.pos = end
        break
      }
      default:
        throw new RangeError(`a vector tile has no field of kind ${key & 7}`)
    }
  }
  return fields
}

function areaOf(fields: readonly Field[]): TileArea {
  const find = (wanted: number): Field | undefined => fields.find(({ number }) => number === wanted)
  return {
    id: find(FEATURE_ID)?.value ?? 0,
    rings: ringsOf(find(FEATURE_GEOMETRY)?.bytes ?? NO_BYTES),
  }
}

function ringsOf(bytes: Uint8Array): readonly (readonly Point[])[] {
  const position: BufferPosition = { buf: bytes, pos: 0 }
  const step = (): number => {
    const zigzag = readVarint(position)
    return (zigzag >> 1) ^ -(zigzag & 1)
  }
  const rings: Point[][] = []
  let at: Point = [0, 0]
  while (position.pos < bytes.length) {
    const command = readVarint(position)
    const kind = command & 7
    if (kind !== MOVE_TO && kind !== LINE_TO) {
      const ring = rings.at(-1)
      const [start] = ring ?? []
      if (ring && start) ring.push(start)
      continue
    }
    for (let count = command >> 3; count > 0; count--) {
      at = [at[0] + step(), at[1] + step()]
      if (kind === MOVE_TO) rings.push([at])
      else rings.at(-1)?.push(at)
    }
  }
  return rings
}
