import { OWN_ID_PREFIX, type OwnIndicatorId } from './own-data.ts'

const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n
const MASK = 0xffffffffffffffffn

/**
 * 64-bit FNV-1a of the UTF-16 units of a text, low byte first, as 16 hexadecimal digits: the same
 * text has the same hash everywhere. It keeps nothing secret.
 *
 * Source: G. Fowler, L. Noll, K.-P. Vo, D. Eastlake, The FNV Non-Cryptographic Hash Algorithm.
 */
export function stableHash(text: string): string {
  let hash = OFFSET
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    hash = ((hash ^ BigInt(unit & 0xff)) * PRIME) & MASK
    hash = ((hash ^ BigInt(unit >> 8)) * PRIME) & MASK
  }
  return hash.toString(16).padStart(16, '0')
}

/** Parts of a name are kept apart by a character that no cell holds after reading. */
const BETWEEN = '\u0000'

export function ownIndicatorId(...parts: readonly string[]): OwnIndicatorId {
  return `${OWN_ID_PREFIX}${stableHash(parts.join(BETWEEN))}`
}

export function ownServiceId(...parts: readonly string[]): string {
  return `${OWN_ID_PREFIX}service_${stableHash(parts.join(BETWEEN))}`
}

export function ownSetId(...parts: readonly string[]): string {
  return `${OWN_ID_PREFIX}set_${stableHash(parts.join(BETWEEN))}`
}

const OFFSET_32 = 0x811c9dc5
const PRIME_32 = 0x01000193

/**
 * 32-bit FNV-1a of bytes and of the same bytes after one byte more, as 16 hexadecimal digits: tells
 * the few files of one person apart, and is fast enough for large ones.
 */
export function contentHash(bytes: Uint8Array): string {
  let one = OFFSET_32
  let other = Math.imul(OFFSET_32 ^ 1, PRIME_32)
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, PRIME_32)
    other = Math.imul(other ^ byte, PRIME_32)
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
