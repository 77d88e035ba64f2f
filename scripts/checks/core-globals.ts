import ts from 'typescript'

/** Globals through which time, chance, the network or the page would enter the core. */
const IMPURE_GLOBALS: ReadonlySet<string> = new Set([
  'Date',
  'XMLHttpRequest',
  'cancelAnimationFrame',
  'console',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'requestAnimationFrame',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
])

export interface GlobalUse {
  /** As written, `Math.random` for instance. */
  readonly name: string
  /** Counted from 1. */
  readonly line: number
}

/**
 * The impure globals that a TypeScript source names. Comments, texts and properties of the same
 * name (`view.window`) are not uses.
 */
export function impureGlobalUses(path: string, text: string): readonly GlobalUse[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const uses: GlobalUse[] = []
  const add = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    uses.push({ name: node.getText(source), line: line + 1 })
  }
  const visit = (node: ts.Node): void => {
    if (isMathRandom(node)) add(node)
    else if (ts.isIdentifier(node) && IMPURE_GLOBALS.has(node.text) && !isPropertyName(node))
      add(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return uses
}

function isMathRandom(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'random' &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Math'
  )
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isQualifiedName(parent)) return parent.right === node
  const isMember = ts.isTypeElement(parent) || ts.isClassElement(parent)
  return (isMember || ts.isPropertyAssignment(parent)) && parent.name === node
}
