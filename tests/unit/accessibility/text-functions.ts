import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import type { Language } from '../../../src/core/view/view-state.ts'

/** A parameter of a text, as it is declared. */
export interface TextParameter {
  readonly name: string
  /** As written; empty when it is left to the type of the text. */
  readonly type: string
}

/** A text that is made of something: the way to it, and what it is made of. */
export interface TextFunction {
  /** File and names, such as `ui.table.shown`. */
  readonly path: string
  readonly parameters: readonly TextParameter[]
}

const FOLDER = join('src', 'i18n')

/** Every text with parameters in the exported messages, found in the source of the Dutch ones. */
export function textFunctions(): readonly TextFunction[] {
  return readdirSync(join(FOLDER, 'nl')).flatMap((file) => functionsIn(file))
}

function functionsIn(file: string): readonly TextFunction[] {
  const text = readFileSync(join(FOLDER, 'nl', file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: TextFunction[] = []
  const visit = (node: ts.Node, path: readonly string[]): void => {
    if (ts.isVariableStatement(node) && !node.modifiers?.some(isExport)) return
    if (ts.isFunctionDeclaration(node) && !node.modifiers?.some(isExport)) return
    const isNamed =
      ts.isPropertyAssignment(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node)
    const inside = isNamed && node.name ? [...path, node.name.getText(source)] : path
    if (
      ts.isArrowFunction(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node)
    ) {
      const parameters = node.parameters.map(({ name, type }) => ({
        name: name.getText(source),
        type: type?.getText(source) ?? '',
      }))
      if (parameters.length > 0) found.push({ path: inside.join('.'), parameters })
      return
    }
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(source, [file.replace(/\.ts$/, '')])
  return found
}

const isExport = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.ExportKeyword

/** The text of that path in a language, to be called with anything; several texts as one. */
export async function textAt(
  path: string,
  language: Language,
): Promise<(...parameters: readonly unknown[]) => string> {
  const [file = '', ...names] = path.split('.')
  const address = pathToFileURL(resolve(FOLDER, language, `${file}.ts`)).href
  let found: unknown = await import(address)
  for (const name of names) found = (found as Readonly<Record<string, unknown>>)[name]
  if (typeof found !== 'function') throw new TypeError(`${path} is no text in ${language}`)
  const text = found as (...parameters: readonly unknown[]) => unknown
  return (...parameters) => {
    const made = text(...parameters)
    return typeof made === 'string' ? made : JSON.stringify(made)
  }
}
