import { createServer } from 'node:http'

export interface RangeServer {
  readonly url: string
  /** Every range asked for, first and last byte. */
  readonly asked: readonly (readonly [first: number, last: number])[]
  readonly close: () => Promise<void>
}

/** Serves bytes as a static host does, by range only: a request for all of them is refused. */
export async function serveRanges(bytes: Uint8Array): Promise<RangeServer> {
  const asked: [number, number][] = []
  const server = createServer((request, response) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    if (!range) {
      response.writeHead(400).end('by range only')
      return
    }
    const [first, last] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)]
    asked.push([first, last])
    response.writeHead(206, {
      ETag: '"1"',
      'Content-Range': `bytes ${first}-${last}/${bytes.length}`,
      'Content-Length': last - first + 1,
    })
    response.end(bytes.subarray(first, last + 1))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no server')
  return {
    url: `http://127.0.0.1:${address.port}/areas.pmtiles`,
    asked,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
