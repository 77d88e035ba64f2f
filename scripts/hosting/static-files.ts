import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, normalize, sep } from 'node:path'
import type { Headers } from './hosting-plan.ts'
import { mediaTypeOf } from './media-types.ts'
import { headersOfAddress, readHeadersFile } from './read-headers-file.ts'

/** Gives the headers of an address, by its path alone. */
export type HeadersOf = (pathname: string) => Headers

/** What is sent of a file. */
export interface FileBody {
  readonly bytes: Buffer
  /** null: as it is. */
  readonly encoding: 'br' | null
}

const asItIs = (path: string): FileBody => ({ bytes: readFileSync(path), encoding: null })

/**
 * Answers with the files of a folder as a plain web server does, with the headers that its
 * configuration tells: a file that is not there is a 404, never the first page.
 */
export function staticFiles(
  folder: string,
  headersOf: HeadersOf = shippedHeaders(folder),
  bodyOf: (path: string) => FileBody = asItIs,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const pathname = pathOf(request)
    const path = pathname === null ? null : fileAt(folder, pathname)
    if (pathname === null || path === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found')
      return
    }
    const { size, mtimeMs } = statSync(path)
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
    const type = mediaTypeOf(path)
    const headers = {
      ...headersOf(pathname),
      ETag: etag,
      'Content-Type': /^text|json$/.test(type) ? `${type}; charset=utf-8` : type,
    }
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end()
      return
    }
    const { bytes, encoding } = bodyOf(path)
    response.writeHead(200, {
      ...headers,
      ...(encoding && { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' }),
      'Content-Length': bytes.length,
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
}

/** The headers that the `_headers` file of a build tells; none where there is no such file. */
export function shippedHeaders(folder: string): HeadersOf {
  const path = join(folder, '_headers')
  return (pathname) =>
    // Each time anew: the hashes in it change when the app is built again under a running server.
    existsSync(path) ? headersOfAddress(readHeadersFile(readFileSync(path, 'utf8')), pathname) : {}
}

/** null when it is no path at all. */
function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return null
  }
}

function fileAt(folder: string, pathname: string): string | null {
  const path = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname))
  const isInside = path.startsWith(normalize(folder) + sep)
  return isInside && existsSync(path) && statSync(path).isFile() ? path : null
}
