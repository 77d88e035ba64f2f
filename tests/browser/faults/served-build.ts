import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../../../scripts/browser/serve-folder.ts'

/** A build on a server of its own, which a test can renew or damage. */
export interface ServedBuild {
  readonly baseUrl: string
  /** Puts the next build in its place, as a host does: every script has another name. */
  readonly renew: () => void
  /** Removes the files at the root or in `assets` whose name starts so. */
  readonly removeFiles: (start: string) => void
  readonly close: () => Promise<void>
}

export async function serveBuild(built: string): Promise<ServedBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'wijkwijzer-build-'))
  cpSync(built, folder, { recursive: true })
  const served = await serveFolder(folder)
  return {
    baseUrl: served.baseUrl,
    renew: () => renew(folder),
    removeFiles: (start) => {
      for (const place of ['', 'assets']) {
        for (const name of readdirSync(join(folder, place))) {
          if (name.startsWith(start)) rmSync(join(folder, place, name))
        }
      }
    },
    close: async () => {
      await served.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const SCRIPT = /^(.+-)([\w-]{8})(\.js)$/

function renew(folder: string): void {
  const assets = join(folder, 'assets')
  const names = new Map<string, string>()
  for (const name of readdirSync(assets)) {
    const [, start, hash, ending] = SCRIPT.exec(name) ?? []
    if (!start || !hash || !ending) continue
    names.set(name, `${start}${[...hash].reverse().join('')}${ending}`)
  }
  for (const [name, next] of names) renameSync(join(assets, name), join(assets, next))
  const renamed = [...readdirSync(folder), ...readdirSync(assets).map((name) => `assets/${name}`)]
  for (const file of renamed.filter((name) => /\.(js|html|json)$/.test(name))) {
    const path = join(folder, file)
    let text = readFileSync(path, 'utf8')
    for (const [name, next] of names) text = text.replaceAll(name, next)
    // The pages differ now, so the list of the service worker must tell so.
    if (file === 'service-worker.js') text = text.replace(/[0-9a-f]{16}(?=[`"'])/g, reversed)
    writeFileSync(path, text)
  }
}

const reversed = (text: string): string => [...text].reverse().join('')
