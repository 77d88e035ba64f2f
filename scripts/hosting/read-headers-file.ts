import type { Headers } from './hosting-plan.ts'

/** A block of a `_headers` file. */
export interface HeaderBlock {
  /** An address, or one that ends in `*` and fits all that starts so. */
  readonly address: string
  readonly headers: Headers
}

/**
 * Reads a `_headers` file.
 *
 * @throws Error when a line is no address, header, comment or empty
 */
export function readHeadersFile(text: string): readonly HeaderBlock[] {
  const blocks: { address: string; headers: Record<string, string> }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('/')) {
      blocks.push({ address: line.trim(), headers: {} })
      continue
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
    const block = blocks.at(-1)
    if (!block || !name || !value) throw new Error(`no header: ${line}`)
    block.headers[name] = value
  }
  return blocks
}

/** The headers of an address as a host sends them: those of all blocks that fit, joined. */
export function headersOfAddress(blocks: readonly HeaderBlock[], pathname: string): Headers {
  const joined: Record<string, string> = {}
  for (const { address, headers } of blocks) {
    if (!fits(address, pathname)) continue
    for (const [name, value] of Object.entries(headers)) {
      const before = joined[name]
      joined[name] = before === undefined ? value : `${before}, ${value}`
    }
  }
  return joined
}

function fits(address: string, pathname: string): boolean {
  return address.endsWith('*') ? pathname.startsWith(address.slice(0, -1)) : address === pathname
}
