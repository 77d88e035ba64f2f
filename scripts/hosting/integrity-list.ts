import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The list itself, and what is told to hosts rather than handed out. */
const LEFT_OUT = /(^|\/)(integrity\.json|_headers|\.htaccess)$|^hosting\//

/**
 * All files of a build as JSON: `{files: [{path, bytes, integrity}]}`, by path. `integrity` is the
 * SHA-384 in the notation of Subresource Integrity, so that anyone can check a host's copy.
 *
 * @see https://www.w3.org/TR/SRI/
 */
export function integrityList(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path))
      const hash = createHash('sha384').update(content).digest('base64')
      return { path, bytes: content.length, integrity: `sha384-${hash}` }
    })
  return `${JSON.stringify({ files }, null, 1)}\n`
}
