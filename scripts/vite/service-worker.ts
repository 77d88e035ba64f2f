import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

const ENTRY = 'src/offline/service-worker.ts'
const FILE = 'service-worker.js'

/** Vite puts a hash of the content into these names; they need no other revision. */
const HASHED_FOLDER = 'assets/'

/**
 * Builds the service worker after the app, with the list of every file that was written: what it
 * keeps is the whole app, so that it works without a network after the first visit.
 */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'wijkwijzer:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      const folder = resolve(config.root, config.build.outDir)
      await build({
        configFile: false,
        root: config.root,
        logLevel: 'error',
        publicDir: false,
        define: { PRECACHED_FILES: JSON.stringify(precachedFiles(folder)) },
        build: {
          outDir: config.build.outDir,
          emptyOutDir: false,
          target: 'es2022',
          rolldownOptions: {
            input: join(config.root, ENTRY),
            output: { format: 'iife', entryFileNames: FILE },
          },
        },
      })
    },
  }
}

function precachedFiles(folder: string): readonly { url: string; revision: string | null }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, url: relative(folder, path).split(sep).join('/') }))
    .filter(({ url }) => url !== FILE && !isForHosts(url))
    .sort((one, other) => (one.url < other.url ? -1 : 1))
    .map(({ path, url }) => ({
      url,
      revision: url.startsWith(HASHED_FOLDER) ? null : shortHash(readFileSync(path)),
    }))
}

/** Configuration, and lists that nobody needs without a network. */
function isForHosts(url: string): boolean {
  return /(^|\/)\.|^_headers$|^hosting\/|^integrity\.json$/.test(url)
}

function shortHash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
