import type { HeadersOf } from '../../../scripts/hosting/static-files.ts'

/** A `Header` directive; `file` when it stands in a `<Files>` section. */
interface HeaderDirective {
  readonly file: string | null
  readonly name: string
  /** null: unset. */
  readonly value: string | null
}

/** Directives that say nothing of the headers in question. */
const OTHER =
  /^(#|$|Options |DirectoryIndex |AddDefaultCharset |AddType |AddOutputFilterByType |<\/?IfModule)/

/**
 * The headers that Apache would send, by its `.htaccess` files: first those of the folders from the
 * root down, then those of the `<Files>` sections.
 *
 * @param configurations by folder, `''` being the root
 * @throws Error on a line that is not understood
 */
export function apacheHeaders(configurations: ReadonlyMap<string, string>): HeadersOf {
  const directives = new Map([...configurations].map(([place, text]) => [place, read(text)]))
  return (asked) => {
    const parts = (asked.endsWith('/') ? `${asked}index.html` : asked).split('/').slice(1)
    const file = parts.at(-1)
    const folders = parts.map((_, i) => parts.slice(0, i).join('/'))
    const applying = folders.flatMap((folder) => directives.get(folder) ?? [])
    const headers: Record<string, string> = {}
    for (const directive of [
      ...applying.filter((one) => one.file === null),
      ...applying.filter((one) => one.file !== null && one.file === file),
    ]) {
      if (directive.value === null) delete headers[directive.name]
      else headers[directive.name] = directive.value
    }
    return headers
  }
}

function read(text: string): readonly HeaderDirective[] {
  const directives: HeaderDirective[] = []
  let file: string | null = null
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, opened] = /^<Files "([^"]+)">$/.exec(line) ?? []
    const [, unset] = /^Header (?:always )?unset ([\w-]+)$/.exec(line) ?? []
    const [, name, value] = /^Header (?:always )?set ([\w-]+) "([^"]*)"$/.exec(line) ?? []
    if (opened !== undefined) file = opened
    else if (line === '</Files>') file = null
    else if (unset !== undefined) directives.push({ file, name: unset, value: null })
    else if (name !== undefined && value !== undefined) directives.push({ file, name, value })
    else if (!OTHER.test(line)) throw new Error(`not understood: ${line}`)
  }
  return directives
}
