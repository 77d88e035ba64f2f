import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATA_FOLDER } from './paths.ts'

/** A copy of `data/` in which single files are made faulty, and an output folder that exists. */
export interface FaultyData {
  readonly dataFolder: string
  readonly outputFolder: string
  /** Changes a file and its registered hash, so that only the change itself is at fault. */
  edit(path: string, change: (text: string) => string): void
  /** Changes a file and nothing else. */
  editWithoutRegister(path: string, change: (text: string) => string): void
  /** Puts every changed file back. */
  restore(): void
  remove(): void
}

export function copyOfData(): FaultyData {
  const root = mkdtempSync(join(tmpdir(), 'wijkwijzer-data-'))
  const dataFolder = join(root, 'data')
  const outputFolder = join(root, 'geo')
  cpSync(DATA_FOLDER, dataFolder, { recursive: true })
  mkdirSync(join(outputFolder, 'indicators'), { recursive: true })
  writeFileSync(join(outputFolder, 'edition.json'), '{"what":"was here before"}\n')
  writeFileSync(join(outputFolder, 'indicators/old.json'), '{}\n')

  const changed = new Set<string>()
  function editWithoutRegister(path: string, change: (text: string) => string): void {
    const before = readFileSync(join(dataFolder, path), 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`the fault does not change ${path}`)
    writeFileSync(join(dataFolder, path), after)
    changed.add(path)
  }
  return {
    dataFolder,
    outputFolder,
    editWithoutRegister,
    edit(path, change) {
      const hash = (text: string) => createHash('sha256').update(text).digest('hex')
      const old = hash(readFileSync(join(dataFolder, path), 'utf8'))
      editWithoutRegister(path, change)
      const fresh = hash(readFileSync(join(dataFolder, path), 'utf8'))
      editWithoutRegister('sources.json', (text) => text.replace(old, fresh))
    },
    restore() {
      for (const path of changed) {
        rmSync(join(dataFolder, path), { force: true })
        try {
          cpSync(join(DATA_FOLDER, path), join(dataFolder, path))
        } catch {
          // A file the fault added: there is nothing to put back.
        }
      }
      changed.clear()
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
