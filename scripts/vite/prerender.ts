import react from '@vitejs/plugin-react'
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite'
import type { PrerenderedPage } from '../../src/app/prerendered-page.ts'

interface PrerenderModule {
  prerenderFirstScreen(publicFolder: string): Promise<PrerenderedPage>
}

const ENTRY = '/src/app/prerender.tsx'

/**
 * Writes the first screen into `index.html` when it is built (and served in development), with
 * the same code that draws it in the browser, so that people read the map before any script runs.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig
  let devServer: ViteDevServer | null = null

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
        const page = devServer
          ? await renderWith(devServer, config.publicDir)
          : await renderWithOwnServer(config)
        return fill(html, page)
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

function fill(html: string, page: PrerenderedPage): string {
  let filled = html
  for (const [part, text] of Object.entries(page)) {
    const slot = `<!--prerender:${part}-->`
    if (!filled.includes(slot)) throw new Error(`index.html has no slot ${slot}`)
    filled = filled.replace(slot, () => text)
  }
  return filled
}
