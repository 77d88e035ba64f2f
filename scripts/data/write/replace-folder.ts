import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A text in UTF-8, or bytes. */
export type FileContent = string | Uint8Array

/**
 * Writes files (paths relative to `folder`) into a new folder beside it and puts that in its
 * place when all are written. When anything fails, `folder` is as it was.
 */
export function replaceFolder(folder: string, files: ReadonlyMap<string, FileContent>): void {
  const beside = (suffix: string) => join(dirname(folder), `.${basename(folder)}.${suffix}`)
  const next = beside(`next-${process.pid}`)
  const previous = beside(`previous-${process.pid}`)
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true })
      writeFileSync(join(next, path), content)
    }
    if (existsSync(folder)) renameSync(folder, previous)
    try {
      renameSync(next, folder)
    } catch (error) {
      if (existsSync(previous)) renameSync(previous, folder)
      throw error
    }
    rmSync(previous, { recursive: true, force: true })
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}
