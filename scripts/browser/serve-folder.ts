import { preview } from 'vite'

export interface ServedFolder {
  /** With a slash at the end. */
  readonly baseUrl: string
  readonly close: () => Promise<void>
}

/**
 * Serves a folder on a free port of this machine, as a plain web server does: a file that is not
 * there is a 404, never the first page.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const baseUrl = server.resolvedUrls?.local[0]
  if (baseUrl === undefined) throw new Error(`No server could be started for ${folder}`)
  return { baseUrl, close: () => server.close() }
}
