import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package whose code or fonts may be in a build. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As the package tells it: an SPDX expression, `UNKNOWN` when it tells none. */
  readonly licence: string
  readonly homepage: string
  /** Texts of its licence files; empty when it comes without. */
  readonly texts: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type?: string }
  readonly homepage?: string
  readonly repository?: string | { readonly url?: string }
  readonly dependencies?: Readonly<Record<string, string>>
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

/**
 * The packages that the app imports and all that these depend on: never less than what is in a
 * build, also where a package carries another within its own file. Types alone are left out.
 *
 * @param imported names of packages
 * @throws Error when one is not installed
 */
export function shippedPackages(
  projectFolder: string,
  imported: readonly string[],
): readonly ShippedPackage[] {
  const found = new Map<string, ShippedPackage>()
  const visit = (name: string, from: string): void => {
    if (name.startsWith('@types/')) return
    const folder = packageFolder(name, from)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    const key = `${manifest.name}@${manifest.version}`
    if (found.has(key)) return
    found.set(key, describe(folder, manifest))
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder)
  }
  for (const name of imported) visit(name, projectFolder)
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, shipped]) => shipped)
}

/** As Node looks for it: in the folders of packages from here up. */
function packageFolder(name: string, from: string): string {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(from) === from) throw new Error(`${name} is not installed`)
  return packageFolder(name, dirname(from))
}

function describe(folder: string, manifest: Manifest): ShippedPackage {
  const { name, version, license, homepage, repository } = manifest
  const source = typeof repository === 'string' ? repository : repository?.url
  return {
    name,
    version,
    licence: (typeof license === 'string' ? license : license?.type) ?? 'UNKNOWN',
    homepage: homepage ?? source ?? `https://www.npmjs.com/package/${name}`,
    texts: readdirSync(folder)
      .filter((file) => LICENCE_FILE.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim()),
  }
}
