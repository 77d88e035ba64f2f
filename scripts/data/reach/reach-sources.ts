import type { DataSource } from '../../../src/core/indicators/indicator.ts'
import { SECTORS_FILE } from '../population/read-sectors.ts'
import { type DataFolder, provenanceOf } from '../read/data-folder.ts'
import { SERVICES_FILE } from '../services/build-services.ts'
import { WALK_GRAPH_FILE } from '../walk/walk-graph.ts'

/** The files that reach is computed from, in the order in which they are named. */
const FILES = [
  { id: 'r01', path: SECTORS_FILE },
  { id: 'r02', path: SERVICES_FILE },
  { id: 'r03', path: WALK_GRAPH_FILE },
] as const

/** The source of the inhabitants: what every share is a share of. */
export const SECTORS_SOURCE = 'r01'

/** Where reach figures come from, as the register of provenance states it. */
export function reachSources(files: DataFolder): readonly DataSource[] {
  return FILES.map(({ id, path }) => {
    const { publisher, edition, retrieved, licenceAsStated } = provenanceOf(files, path)
    return { id, publisher, edition, retrieved, licence: licenceAsStated }
  })
}
