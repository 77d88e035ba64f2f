import react from '@vitejs/plugin-react'
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite'
import type { PrerenderedPage } from '../../src/app/prerendered-page.ts'

interface PrerenderModule {
  prerenderFirstScreen(publicFolder: string): Promise<PrerenderedPage>
}

const SLOT_START = '<!--prerender:'
const SLOT = /<!--prerender:(\w+)-->/g
const ENTRY = '/src/app/prerender.tsx'

/**
 * Writes the first screen into `index.html` when it is built (and served in development), with
 * the same code that draws it in the browser, so that people read the map before any script runs.
 * Another page takes the parts for which it has a slot.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig
  let devServer: ViteDevServer | null = null
  let built: Promise<PrerenderedPage> | null = null

  return {
    name: 'wijkwijzer:prerender',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      devServer = server
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(SLOT_START)) return html
        if (devServer) return fill(html, await renderWith(devServer, config.publicDir))
        built ??= renderWithOwnServer(config)
        return fill(html, await built)
      },
    },
  }
}

async function renderWith(server: ViteDevServer, publicFolder: string): Promise<PrerenderedPage> {
  const module = (await server.ssrLoadModule(ENTRY)) as PrerenderModule
  return module.prerenderFirstScreen(publicFolder)
}

async function renderWithOwnServer(config: ResolvedConfig): Promise<PrerenderedPage> {
  const server = await createServer({
    configFile: false,
    root: config.root,
    base: config.base,
    mode: config.mode,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    return await renderWith(server, config.publicDir)
  } finally {
    await server.close()
  }
}

/** @throws Error when the page has a slot for a part that there is not */
function fill(html: string, page: PrerenderedPage): string {
  const parts = new Map<string, string>(Object.entries(page))
  return html.replace(SLOT, (slot, part: string) => {
    const text = parts.get(part)
    if (text === undefined) throw new Error(`nothing to put in ${slot}`)
    return text
  })
}
