import { expect } from 'vitest'
import { buildGeo } from '../../../scripts/data/build-geo.ts'
import { DataFaults } from '../../../scripts/data/problem-log.ts'
import type { FaultyData } from './faulty-data.ts'
import { folderContent } from './folder-content.ts'

/** What the build says; fails when it does not stop or when it touches the output folder. */
export function faultsOfBuild(data: FaultyData): readonly string[] {
  const before = folderContent(data.outputFolder)
  try {
    buildGeo(data.dataFolder, data.outputFolder)
  } catch (error) {
    if (!(error instanceof DataFaults)) throw error
    expect(folderContent(data.outputFolder)).toEqual(before)
    return error.problems.map(({ file, place, reason }) => `${file} | ${place} | ${reason}`)
  }
  throw new Error('the build did not stop')
}
