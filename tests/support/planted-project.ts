import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface PlantedProject {
  readonly folder: string
  readonly remove: () => void
}

/** Writes files (path → text) into a new temporary folder, a small project to check. */
export function plantProject(files: Readonly<Record<string, string>>): PlantedProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wijkwijzer-')))
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
