import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuildFresh } from '../../browser/support/build-freshness.ts'
import { type PlantedProject, plantProject } from '../../support/planted-project.ts'

const FILES = ['index.html', 'src/app/main.tsx', 'public/geo/edition.json', 'dist/integrity.json']
const FOLDERS = ['src', 'src/app', 'public', 'public/geo']
const BEFORE_SECONDS = 1000
const BUILT_SECONDS = 2000
const AFTER_SECONDS = 3000

describe('a build', () => {
  let project: PlantedProject

  const changedAt = (path: string, seconds: number): void =>
    utimesSync(join(project.folder, path), seconds, seconds)

  beforeEach(() => {
    project = plantProject(Object.fromEntries(FILES.map((file) => [file, ''])))
    for (const path of [...FILES, ...FOLDERS]) changedAt(path, BEFORE_SECONDS)
    changedAt('dist/integrity.json', BUILT_SECONDS)
  })

  afterEach(() => project.remove())

  it('is fresh while nothing it is made from changed after it', () => {
    expect(isBuildFresh(project.folder)).toBe(true)
  })

  it.each(['index.html', 'src/app/main.tsx', 'public/geo/edition.json', 'src/app'])(
    'is stale once %s changed, or lost a file',
    (path) => {
      changedAt(path, AFTER_SECONDS)
      expect(isBuildFresh(project.folder)).toBe(false)
    },
  )

  it('is not there before the first one', () => {
    rmSync(join(project.folder, 'dist'), { recursive: true })
    expect(isBuildFresh(project.folder)).toBe(false)
  })
})
