import { DataError } from './data-error.ts'

/** SHA-256, hexadecimal, by path below the base of the app, for example `geo/services.json`. */
export type Checksums = Readonly<Record<string, string>>

type Answer = Pick<Response, 'ok' | 'status' | 'text' | 'arrayBuffer'>
export type CheckedFetch = (url: string) => Promise<Answer>
type AnyFetch = (
  url: string,
  init?: RequestInit,
) => Promise<Pick<Response, 'ok' | 'status' | 'arrayBuffer'>>

/**
 * A `fetch` that gives a file only as it was when the page was built. One that differs is asked for
 * once more, past every cache on the way. Files without a checksum pass, and so does what should be
 * JSON and is not: whoever reads it finds a clearer reason. A browser can not hash outside a secure context;
 * there everything passes.
 *
 * @param baseUrl of the app, with `/` at its end
 * @returns rejects with DataError `wrongChecksum`
 */
export function checkedFetch(fetch: AnyFetch, baseUrl: string, checksums: Checksums): CheckedFetch {
  return async (url) => {
    const file = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url
    const expected = Object.hasOwn(checksums, file) ? checksums[file] : undefined
    const first = await read(fetch, url)
    if (expected === undefined || !first.ok || (await hasChecksum(first, expected))) return first
    const again = await read(fetch, url, { cache: 'reload' })
    if (!again.ok || (await hasChecksum(again, expected))) return again
    if (/json$/.test(file) && !isJson(again.bytes)) return again
    throw new DataError('wrongChecksum', file, `not ${expected}`)
  }
}

type ReadAnswer = Answer & { readonly bytes: ArrayBuffer }

async function read(fetch: AnyFetch, url: string, init?: RequestInit): Promise<ReadAnswer> {
  const response = await fetch(url, init)
  const bytes = await response.arrayBuffer()
  return {
    ok: response.ok,
    status: response.status,
    bytes,
    text: async () => new TextDecoder().decode(bytes),
    arrayBuffer: async () => bytes,
  }
}

async function hasChecksum({ bytes }: ReadAnswer, expected: string): Promise<boolean> {
  if (!globalThis.isSecureContext) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === expected
}

function isJson(bytes: ArrayBuffer): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}
