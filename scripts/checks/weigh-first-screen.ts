import { brotli } from '../hosting/brotli-bodies.ts'

/** What the first screen loads before it answers, in kilobytes as brotli sends them. */
export interface FirstScreenWeight {
  readonly page: number
  readonly scripts: number
  readonly styles: number
  readonly font: number
  readonly total: number
  readonly requests: number
}

type Reads = (file: string) => Buffer

/**
 * Weighs the built page with every script it begins with, their static imports, its style sheets and
 * the font of its texts. Icons and what is fetched later do not count.
 *
 * @param read gives a file of the build
 * @throws Error when the page names no script or no font, which nothing built here does
 */
export function weighFirstScreen(read: Reads): FirstScreenWeight {
  const page = read('index.html')
  const html = page.toString('utf8')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="\.\/(assets\/[^"]+)"/g)]
  const files = named.map(([, file]) => file ?? '')
  const scripts = withImports(
    files.filter((file) => file.endsWith('.js')),
    read,
  )
  const styles = files.filter((file) => file.endsWith('.css'))
  const css = [html, ...styles.map((file) => read(file).toString('utf8'))].join('')
  const font = /[\w-]*inter-text[\w-]*\.woff2/.exec(css)?.[0]
  if (scripts.length === 0 || font === undefined) throw new Error('no page of this app')
  const weights = {
    page: kilobytes(brotli(page)),
    scripts: sum(scripts.map((file) => kilobytes(brotli(read(file))))),
    styles: sum(styles.map((file) => kilobytes(brotli(read(file))))),
    font: kilobytes(read(`assets/${font}`)),
  }
  return {
    ...weights,
    total: sum(Object.values(weights)),
    requests: 1 + scripts.length + styles.length + 1,
  }
}

function withImports(entries: readonly string[], read: Reads): readonly string[] {
  const found = new Set<string>()
  const add = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    const code = read(file).toString('utf8')
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([\w.~-]+\.js)"/g)) {
      add(`assets/${name}`)
    }
  }
  entries.forEach(add)
  return [...found]
}

const kilobytes = (bytes: Buffer): number => bytes.length / 1000
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)
