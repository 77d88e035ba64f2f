/** One text, list of texts or function of the texts, with the path to it. */
export interface TextLeaf {
  readonly path: string
  readonly leaf: string | readonly string[] | ((...parameters: never[]) => unknown)
}

/** Every leaf of a tree of texts, depth first. Fails on what is no text. */
export function textLeaves(node: unknown, path = ''): readonly TextLeaf[] {
  if (typeof node === 'string') return [{ path, leaf: node }]
  if (typeof node === 'function') {
    return [{ path, leaf: node as (...parameters: never[]) => unknown }]
  }
  if (Array.isArray(node) && node.every((item) => typeof item === 'string')) {
    return [{ path, leaf: node }]
  }
  // Rows of texts, such as a key and what it does, stand under the name of their list.
  if (Array.isArray(node)) return node.flatMap((row) => textLeaves(row, path))
  if (typeof node === 'object' && node !== null) {
    return Object.entries(node).flatMap(([key, child]) =>
      textLeaves(child, path === '' ? key : `${path}.${key}`),
    )
  }
  throw new TypeError(`${path}: not a text, a list of texts or a function`)
}
