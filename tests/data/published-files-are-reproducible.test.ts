import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildGeo } from '../../scripts/data/build-geo.ts'
import { folderContent } from './support/folder-content.ts'
import { DATA_FOLDER, GEO_FOLDER } from './support/paths.ts'

const root = mkdtempSync(join(tmpdir(), 'wijkwijzer-geo-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('public/geo', () => {
  it('comes out byte for byte the same twice and is what is committed', () => {
    const [first, second] = ['first', 'second'].map((name) => {
      const folder = join(root, name)
      buildGeo(DATA_FOLDER, folder)
      return folderContent(folder)
    })
    expect(second).toEqual(first)
    expect(folderContent(GEO_FOLDER)).toEqual(first)
  })

  it('has a manifest with the size and hash of every file', () => {
    const files = folderContent(GEO_FOLDER)
    const manifest = JSON.parse(files.get('manifest.json') ?? '')
    const expected = [...files]
      .filter(([path]) => path !== 'manifest.json')
      .map(([path]) => ({ path, content: readFileSync(join(GEO_FOLDER, path)) }))
      .map(({ path, content }) => ({
        path,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      }))
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)
    expect(manifest.files).toEqual(expected.sort(byPath))
  })

  it('carries the schema version and the edition in every file but the network', () => {
    for (const [path, text] of folderContent(GEO_FOLDER)) {
      if (path === 'walk-network.bin') continue
      const { schemaVersion, edition } = JSON.parse(text)
      expect({ path, schemaVersion, edition }).toEqual({
        path,
        schemaVersion: 1,
        edition: '2026-09',
      })
    }
  })
})
