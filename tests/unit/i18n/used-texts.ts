import { join } from 'node:path'
import ts from 'typescript'

const TEXT_FOLDER = '/src/i18n/nl/'
/** The texts of indicators and types are read by id; nobody names the id in code. */
const READS_ALL_MEMBERS = new Set(['entries', 'values', 'keys'])

/**
 * The Dutch texts that no code reads, as `file: path`. A text is read by its name, by an index into
 * the record it stands in, or when that record is listed with `Object.entries` and the like. What is
 * read is found with the types, so that two texts of the same name are told apart.
 */
export function unusedTexts(root: string): readonly string[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  })
  if (!config) throw new Error('no tsconfig.json')
  const names = config.fileNames.filter((name) => name.startsWith(join(root, 'src/')))
  const program = ts.createProgram(names, config.options)
  const checker = program.getTypeChecker()
  const isText = (file: ts.SourceFile): boolean => file.fileName.includes(TEXT_FOLDER)
  const read = new Set<ts.Node>()

  const markSymbol = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      if (isText(declaration.getSourceFile())) read.add(declaration)
    }
  }
  const markMembers = (expression: ts.Expression): void => {
    for (const member of checker.getTypeAtLocation(expression).getProperties()) markSymbol(member)
  }

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) markSymbol(checker.getSymbolAtLocation(node.name))
    else if (ts.isElementAccessExpression(node)) markMembers(node.expression)
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const key = node.propertyName ?? node.name
      if (ts.isIdentifier(key)) {
        markSymbol(checker.getTypeAtLocation(node.parent).getProperty(key.text))
      }
    } else if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.expression.getText() === 'Object' &&
      READS_ALL_MEMBERS.has(node.expression.name.text)
    ) {
      const [record] = node.arguments
      if (record) markMembers(record)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && file.fileName.startsWith(join(root, 'src/'))) visit(file)
  }
  return program
    .getSourceFiles()
    .filter(isText)
    .flatMap((file) => leavesOf(file).filter(({ node }) => !read.has(node)))
    .map(({ path }) => path)
}

interface Leaf {
  readonly node: ts.Node
  readonly path: string
}

/** Properties of the exported texts of a file that are no records themselves. */
function leavesOf(file: ts.SourceFile): readonly Leaf[] {
  const name = file.fileName.slice(file.fileName.indexOf(TEXT_FOLDER) + TEXT_FOLDER.length)
  const found: Leaf[] = []
  const visit = (node: ts.Node, path: string): void => {
    if (ts.isPropertyAssignment(node)) {
      const here = `${path}.${node.name.getText()}`
      const value = ts.isSatisfiesExpression(node.initializer)
        ? node.initializer.expression
        : node.initializer
      if (ts.isObjectLiteralExpression(value)) {
        for (const property of value.properties) visit(property, here)
      } else found.push({ node, path: here })
    } else if (ts.isShorthandPropertyAssignment(node)) {
      found.push({ node, path: `${path}.${node.name.text}` })
    }
  }
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isObjectLiteralExpression(initializer)) continue
      for (const property of initializer.properties) visit(property, name)
    }
  }
  return found
}
