import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const MODULE = 'virtual:geo-checksums'

/** Gives the pages the checksums of the files of `public/geo` that they were built with. */
export function geoChecksums(): Plugin {
  let root = ''
  return {
    name: 'wijkwijzer:geo-checksums',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      const manifest = join(root, 'public/geo/manifest.json')
      this.addWatchFile(manifest)
      const { files }: { files: readonly { readonly path: string; readonly sha256: string }[] } =
        JSON.parse(readFileSync(manifest, 'utf8'))
      const checksums = Object.fromEntries(files.map(({ path, sha256 }) => [`geo/${path}`, sha256]))
      return `export default ${JSON.stringify(checksums)}`
    },
  }
}
