import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import type { FileBody } from './static-files.ts'

const COMPRESSED = /\.(html|js|css|json|geojson|svg|webmanifest|txt)$/

/**
 * Files as a host sends them that keeps a compressed copy of each: text as brotli of the highest
 * quality, made once.
 */
export function brotliBodies(): (path: string) => FileBody {
  const kept = new Map<string, FileBody>()
  return (path) => {
    const body = kept.get(path) ?? bodyOf(path)
    kept.set(path, body)
    return body
  }
}

function bodyOf(path: string): FileBody {
  const bytes = readFileSync(path)
  return COMPRESSED.test(path)
    ? { bytes: brotli(bytes), encoding: 'br' }
    : { bytes, encoding: null }
}

/** As small as brotli makes it. */
export function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
