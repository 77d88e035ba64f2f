import type { Plugin } from 'vite'

/** Name of the script, and of the style sheet, with everything that the first screen needs. */
export const FIRST_SCREEN_CHUNK = 'first-screen'

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

/** Puts a module into the chunk, but for the ones with which a page begins: each runs in its own. */
export function firstScreenChunk(id: string, graph: ModuleGraph): string | null {
  const importers = graph.getModuleInfo(id)?.importers ?? []
  return id.endsWith('.html') || importers.some((importer) => importer.endsWith('.html'))
    ? null
    : FIRST_SCREEN_CHUNK
}

const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/g

/**
 * Puts the style sheet of the first screen into its page: the map is painted as soon as the page is
 * there, without another way to the server and back. Addresses in it are told from the page.
 */
export function firstScreen(): Plugin {
  return {
    name: 'wijkwijzer:first-screen',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const [style, script] = ['css', 'js'].map((type) => fileOf(Object.keys(bundle), type))
        if (style === undefined || script === undefined) return
        // Every part fetched later asks for the style sheet of what it uses, which the page has:
        // fetched again, it would overrule the styles of parts. The script is there as well.
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.code = output.code.replaceAll(style, script)
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (path !== '/index.html') return html
        return html.replace(STYLE_SHEET, (link, file: string) => {
          const sheet = bundle?.[file]
          if (sheet?.type !== 'asset') return link
          const css = Buffer.from(sheet.source).toString('utf8')
          return `\n    <style>${css.trim().replace(/url\((["']?)\.\//g, 'url($1./assets/')}</style>`
        })
      },
    },
  }
}

/** Name without its folder. */
function fileOf(files: readonly string[], type: string): string | undefined {
  const start = `assets/${FIRST_SCREEN_CHUNK}-`
  return files
    .find((file) => file.startsWith(start) && file.endsWith(`.${type}`))
    ?.slice('assets/'.length)
}
