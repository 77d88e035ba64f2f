import type { DataSource } from '../../../src/core/indicators/indicator.ts'
import { type DataFolder, provenanceOf } from '../read/data-folder.ts'
import { SECTOR_AREAS_FILE, SECTOR_INCOME_FILE, SECTOR_TABLE_FILE } from './read-sector-incomes.ts'

/** The figures first: what the source line names. */
const FILES = [
  { id: 't01', path: SECTOR_INCOME_FILE },
  { id: 't02', path: SECTOR_AREAS_FILE },
  { id: 't03', path: SECTOR_TABLE_FILE },
] as const

/** Where the figures and outlines of the sectors come from, as the register of provenance states. */
export function sectorSources(files: DataFolder): readonly DataSource[] {
  return FILES.map(({ id, path }) => {
    const { publisher, edition, retrieved, licenceAsStated } = provenanceOf(files, path)
    return { id, publisher, edition, retrieved, licence: licenceAsStated }
  })
}
