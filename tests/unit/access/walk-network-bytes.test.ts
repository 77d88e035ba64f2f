import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import { ByteReader } from '../../../src/core/access/byte-reader.ts'
import { ByteWriter } from '../../../src/core/access/byte-writer.ts'
import { decodeWalkNetwork } from '../../../src/core/access/decode-walk-network.ts'
import { encodeWalkNetwork } from '../../../src/core/access/encode-walk-network.ts'
import { arbitraryWalkNetwork } from '../../support/arbitrary-walk-network.ts'
import { gridInput, gridWalkNetwork } from '../../support/grid-walk-network.ts'

describe('the bytes of a walking network', () => {
  it('give the same network back, number for number', () => {
    fc.assert(
      fc.property(arbitraryWalkNetwork, (input) => {
        const network = buildWalkNetwork(input)
        expect(decodeWalkNetwork(encodeWalkNetwork(network))).toEqual(network)
      }),
    )
  })

  it('round coordinates to 1e-5 degree and lengths to whole metres, once', () => {
    const input = gridInput(3, 2, () => 4)
    const rough = buildWalkNetwork({
      ...input,
      nodes: input.nodes.map(([longitude, latitude]) => [longitude + 4e-6, latitude - 4e-6]),
      edges: input.edges.map(([from, to, metres]) => [from, to, metres + 0.4]),
    })
    const bytes = encodeWalkNetwork(rough)
    expect(decodeWalkNetwork(bytes)).toEqual(buildWalkNetwork(input))
    expect(encodeWalkNetwork(decodeWalkNetwork(bytes))).toEqual(bytes)
  })

  it('are refused wherever they are cut short', () => {
    const bytes = encodeWalkNetwork(gridWalkNetwork(4, 3))
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => decodeWalkNetwork(bytes.slice(0, length)), `${length} bytes`).toThrow(RangeError)
    }
    expect(() => decodeWalkNetwork(bytes.slice(0, -1))).toThrow(/end early/)
  })

  it('are refused when they are something else, of another version or too long', () => {
    const bytes = encodeWalkNetwork(gridWalkNetwork(4, 3))
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>')
    expect(() => decodeWalkNetwork(page)).toThrow(/no walking network/)
    expect(() => decodeWalkNetwork(new Uint8Array())).toThrow(/no walking network/)
    expect(() => decodeWalkNetwork(bytes.with(4, 2))).toThrow(/version 2, not 1/)
    expect(() => decodeWalkNetwork(Uint8Array.of(...bytes, 0))).toThrow(/1 bytes follow/)
  })

  it('never hang or ask for endless memory on any bytes after the heading', () => {
    const heading = encodeWalkNetwork(gridWalkNetwork(2, 2)).slice(0, 5)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        try {
          decodeWalkNetwork(Uint8Array.of(...heading, ...noise))
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })

  it('are refused before memory is taken for more items than they can hold', () => {
    const heading = encodeWalkNetwork(gridWalkNetwork(2, 2)).slice(0, 5)
    const manyNodes = Uint8Array.of(...heading, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0)
    expect(() => decodeWalkNetwork(manyNodes)).toThrow(/268435455 items do not fit/)
  })

  it('need a municipality code of five characters', () => {
    const network = gridWalkNetwork(2, 2)
    const cells = network.cells.map((cell) => ({ ...cell, municipality: '2100' }))
    expect(() => encodeWalkNetwork({ ...network, cells })).toThrow(/2100 is not five/)
  })
})

describe('numbers in bytes', () => {
  it('come back as they were written', () => {
    const numbers = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 0xffff_ffff })))
    fc.assert(
      fc.property(numbers, (pairs) => {
        const writer = new ByteWriter()
        for (const [signed, unsigned] of pairs) {
          writer.signed(signed)
          writer.unsigned(unsigned)
        }
        const reader = new ByteReader(writer.finish())
        expect(pairs.map(() => [reader.signed(), reader.unsigned()])).toEqual(pairs)
        expect(reader.left).toBe(0)
      }),
    )
  })

  it('take one byte when they are small', () => {
    const writer = new ByteWriter()
    writer.signed(-64)
    writer.signed(63)
    writer.unsigned(127)
    expect([...writer.finish()]).toEqual([127, 126, 127])
  })

  it('are refused when they run on without an end', () => {
    expect(() => new ByteReader(new Uint8Array(6).fill(0x80)).unsigned()).toThrow(/too long/)
  })
})
