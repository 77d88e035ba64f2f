import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { SourceFile } from './source-file.ts'

const FOLDERS = ['src', 'scripts', 'tests', 'docs', '.ci']
const TEXT_EXTENSIONS = ['', '.ts', '.tsx', '.css', '.cjs', '.md', '.json', '.html', '.yml']
const NOT_OURS = ['tests/browser/artifacts/']
/** Written by npm; it holds package addresses, not words of ours. */
const NOT_READ = ['package-lock.json']

/** The project's own text files: those in its root and those in its folders of code and pages. */
export function readSourceFiles(projectFolder: string): readonly SourceFile[] {
  const inRoot = readdirSync(projectFolder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_READ.includes(entry.name))
    .map((entry) => entry.name)
  const inFolders = FOLDERS.flatMap((folder) => filesUnder(projectFolder, folder))
  return [...inRoot, ...inFolders]
    .filter((path) => TEXT_EXTENSIONS.includes(extname(path)))
    .filter((path) => !NOT_OURS.some((folder) => path.startsWith(folder)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }))
}

function filesUnder(projectFolder: string, folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join('/'))
}
