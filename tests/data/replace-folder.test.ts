import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFolder } from '../../scripts/data/write/replace-folder.ts'
import { folderContent } from './support/folder-content.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wijkwijzer-write-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('replaceFolder', () => {
  it('makes the folder hold the new files only', () => {
    const folder = join(root, 'geo')
    replaceFolder(folder, new Map([['old.json', 'old']]))
    replaceFolder(folder, new Map([['new/file.json', 'new']]))
    expect([...folderContent(root)]).toEqual([['geo/new/file.json', 'new']])
  })

  it('leaves everything as it was when a file can not be written', () => {
    const folder = join(root, 'geo')
    replaceFolder(folder, new Map([['old.json', 'old']]))
    const impossible = new Map([
      ['a', 'a file'],
      ['a/b', 'a file in a file'],
    ])
    expect(() => replaceFolder(folder, impossible)).toThrow()
    expect([...folderContent(root)]).toEqual([['geo/old.json', 'old']])
  })

  it('leaves everything as it was when the folder can not be put in its place', () => {
    const blocked = join(root, 'file')
    writeFileSync(blocked, 'a file')
    expect(() => replaceFolder(join(blocked, 'geo'), new Map([['new.json', 'new']]))).toThrow()
    expect([...folderContent(root)]).toEqual([['file', 'a file']])
  })
})
