import { createServer } from 'node:http'
import {
  type FileBody,
  type HeadersOf,
  shippedHeaders,
  staticFiles,
} from '../hosting/static-files.ts'

export interface ServedFolder {
  /** With a slash at the end. */
  readonly baseUrl: string
  readonly close: () => Promise<void>
}

/**
 * Serves a folder on a free port of this machine, as a plain web server does: a file that is not
 * there is a 404, never the first page. The headers are those that the build ships.
 *
 * @param headersOf other headers than those of the `_headers` file in the folder
 * @param bodyOf what is sent of a file, where it is not the file as it is
 */
export async function serveFolder(
  folder: string,
  headersOf: HeadersOf = shippedHeaders(folder),
  bodyOf?: (path: string) => FileBody,
): Promise<ServedFolder> {
  const server = createServer(staticFiles(folder, headersOf, bodyOf))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) {
    throw new Error(`No server could be started for ${folder}`)
  }
  return {
    baseUrl: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
