import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { readSourceFiles } from '../checks/read-source-files.ts'
import { type HostingPlan, hostingPlan } from '../hosting/hosting-plan.ts'
import { inlineHashes } from '../hosting/inline-hashes.ts'
import { integrityList } from '../hosting/integrity-list.ts'
import { securedPage } from '../hosting/secured-page.ts'
import { staticFiles } from '../hosting/static-files.ts'
import { apacheConfigurations } from '../hosting/write-apache.ts'
import { headersFile } from '../hosting/write-headers-file.ts'
import { nginxConfiguration } from '../hosting/write-nginx.ts'
import { bundledPackages } from '../licences/bundled-packages.ts'
import { importedPackages } from '../licences/imported-packages.ts'
import { licencesText } from '../licences/licences-text.ts'
import { shippedPackages } from '../licences/shipped-packages.ts'

/** Where the configuration for a server stands that does not read it from the folder itself. */
const CONFIGURATIONS = 'hosting'

const isPage = (name: string): boolean => name.endsWith('.html')

/**
 * Gives every built page its security policy, and the build the licences of what is in it. Before
 * the service worker, which lists and hashes all files.
 */
export function securePages(): Plugin {
  let config: ResolvedConfig
  const bundled: string[] = []
  return {
    name: 'wijkwijzer:secure-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          if (renderedLength > 0) bundled.push(id)
        }
      }
    },
    closeBundle() {
      const folder = resolve(config.root, config.build.outDir)
      for (const name of readdirSync(folder).filter(isPage)) {
        const path = join(folder, name)
        writeFileSync(path, securedPage(name, readFileSync(path, 'utf8')))
      }
      writeFileSync(join(folder, 'THIRD_PARTY_LICENSES.txt'), licencesOf(config.root, bundled))
    },
  }
}

/**
 * Writes the configuration for hosts, and the list of all files, when everything else stands. The
 * server of `vite preview` sends the same headers.
 */
export function hosting(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'wijkwijzer:hosting',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle() {
      if (config.command !== 'build') return
      writeConfigurations(resolve(config.root, config.build.outDir), config.base)
    },
    configurePreviewServer(server) {
      server.middlewares.use(staticFiles(resolve(config.root, config.build.outDir)))
    },
  }
}

function writeConfigurations(folder: string, base: string): void {
  mkdirSync(join(folder, CONFIGURATIONS), { recursive: true })
  writeFileSync(join(folder, 'integrity.json'), integrityList(folder))
  const plan = planOf(folder, base)
  writeFileSync(join(folder, '_headers'), headersFile(plan))
  writeFileSync(join(folder, CONFIGURATIONS, 'nginx.conf'), nginxConfiguration(plan))
  for (const [place, text] of apacheConfigurations(plan)) {
    writeFileSync(join(folder, place, '.htaccess'), text)
  }
}

function planOf(folder: string, base: string): HostingPlan {
  const entries = readdirSync(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && !isConfiguration(entry.name))
    .map(({ name }) => name)
    .sort()
  return hostingPlan({
    base: base.startsWith('/') ? base : '/',
    pages: names.filter(isPage).map((name) => ({
      name,
      inline: inlineHashes(readFileSync(join(folder, name), 'utf8')),
    })),
    folders: entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
    files: names.filter((name) => !isPage(name)),
  })
}

/** No host hands these out. */
function isConfiguration(name: string): boolean {
  return name === '_headers' || name === '.htaccess'
}

/** @throws Error when a package is in the build that the list does not tell of */
function licencesOf(projectFolder: string, moduleIds: readonly string[]): string {
  const packages = shippedPackages(projectFolder, importedPackages(readSourceFiles(projectFolder)))
  const untold = bundledPackages(moduleIds).filter(
    (bundled) => !packages.some(({ name }) => name === bundled),
  )
  if (untold.length > 0) throw new Error(`no licence is told of: ${untold.join(', ')}`)
  return licencesText(packages)
}
