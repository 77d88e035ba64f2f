import type { SourceFile } from '../checks/source-file.ts'

const IMPORTS = [
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'"]*?\bfrom\s+['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  /(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
  /\burl\(\s*['"]?(@?[\w-]+\/[^'")]+)/g,
]

/** `@scope/name` or `name` at the start of what an import names. */
const PACKAGE = /^(@[\w.-]+\/[\w.-]+|[a-z][\w.-]*)/

/** Of the runtime, or made by the build. */
const NO_PACKAGE = /^(node|virtual):/

/**
 * Only gathers packages of its own scope, one a function; of the functions that are not asked for
 * nothing is in a build.
 */
const GATHERING = '@turf/turf'
const GATHERED = /import\s+\{([^}]*)\}\s+from\s+'@turf\/turf'/g

/** Names of the packages that code and style sheets of the app take code or fonts from. */
export function importedPackages(files: readonly SourceFile[]): readonly string[] {
  const names = new Set<string>()
  for (const { path, text } of files) {
    if (!/^src\/.*\.(tsx?|css)$/.test(path)) continue
    for (const pattern of IMPORTS) {
      for (const [, specifier = ''] of text.matchAll(pattern)) {
        const [name] = PACKAGE.exec(specifier) ?? []
        if (name && name !== GATHERING && !NO_PACKAGE.test(specifier)) names.add(name)
      }
    }
    for (const name of gatheredPackages(text)) names.add(name)
  }
  return [...names].sort()
}

/** `booleanPointInPolygon` is of `@turf/boolean-point-in-polygon`. */
function gatheredPackages(text: string): readonly string[] {
  return [...text.matchAll(GATHERED)]
    .flatMap(([, functions = '']) => functions.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => `@turf/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
}
