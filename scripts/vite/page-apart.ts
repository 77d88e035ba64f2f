import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { geoChecksums } from './geo-checksums.ts'

/**
 * Builds a page beside the app in a pass of its own. Built together, the code that both use would
 * fall apart into many small files, and the first screen of the app would load more for the sake of
 * a page that it does not show.
 *
 * @param page at the root, for example `embed.html`
 */
export function pageApart(page: string): Plugin {
  let config: ResolvedConfig
  return {
    name: `wijkwijzer:page-apart:${page}`,
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    // Before `closeBundle`, in which the service worker lists all files.
    async writeBundle() {
      await build({
        configFile: false,
        root: config.root,
        base: config.base,
        logLevel: 'error',
        publicDir: false,
        plugins: [geoChecksums()],
        build: {
          outDir: config.build.outDir,
          emptyOutDir: false,
          target: config.build.target,
          rolldownOptions: { input: join(config.root, page) },
        },
      })
    },
  }
}
