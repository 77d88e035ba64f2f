import { DataError } from './data-error.ts'

/** The part of `fetch` that is needed. */
export type FetchBytes = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'arrayBuffer'>>

/**
 * Fetches `baseUrl + file` as it is. An answer that does not come, breaks off or is an error of the
 * server is asked for once more.
 *
 * @param baseUrl of the app, with `/` at its end
 * @throws DataError `network` or `notFound`, or what the given `fetch` rejects with
 */
export async function fetchBytes(
  fetch: FetchBytes,
  baseUrl: string,
  file: string,
): Promise<Uint8Array> {
  const once = () => fetchOnce(fetch, baseUrl, file)
  return once().catch((error: unknown) => {
    if (error instanceof DataError && error.kind === 'network') return once()
    throw error
  })
}

async function fetchOnce(fetch: FetchBytes, baseUrl: string, file: string): Promise<Uint8Array> {
  const { ok, status, bytes } = await read(fetch, `${baseUrl}${file}`).catch((error: unknown) => {
    if (error instanceof DataError) throw error
    throw new DataError('network', file, String(error))
  })
  if (status === 404 || status === 410) throw new DataError('notFound', file, `HTTP ${status}`)
  if (!ok) throw new DataError('network', file, `HTTP ${status}`)
  return bytes
}

async function read(fetch: FetchBytes, url: string) {
  const response = await fetch(url)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { ok: response.ok, status: response.status, bytes }
}
