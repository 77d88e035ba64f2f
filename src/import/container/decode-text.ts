import { refuse } from '../problem-error.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

const SNIFFED_BYTES = 4096

/** In text without a byte order mark every second byte of UTF-16 is mostly 0. */
const ZERO_PART = 0.3

/** Bytes that windows-1252 leaves without a character. */
const UNASSIGNED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * The text of bytes: UTF-8 or UTF-16 by the byte order mark, UTF-16 by its zeros, UTF-8 when it is
 * valid, else windows-1252, which Excel writes in Belgium. The byte order mark is left out.
 *
 * @throws ProblemError `unreadableText` when it is none of these
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = sniffEncoding(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return refuse({ kind: 'unreadableText' })
  }
}

function sniffEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, SNIFFED_BYTES) >> 1
  let evenZeros = 0
  let oddZeros = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) evenZeros += 1
    if (bytes[2 * pair + 1] === 0) oddZeros += 1
  }
  if (oddZeros > pairs * ZERO_PART && evenZeros === 0) return 'utf-16le'
  if (evenZeros > pairs * ZERO_PART && oddZeros === 0) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return bytes.some((byte) => UNASSIGNED.has(byte)) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
