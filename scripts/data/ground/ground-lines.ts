import type { LineString, MultiLineString } from 'geojson'
import * as z from 'zod'
import type { ProblemLog } from '../problem-log.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { type FeatureRow, LINES, readFeatureTable } from '../read/feature-table.ts'

const LINE_CLASSES = ['rail', 'subway', 'tram', 'motorway', 'trunk', 'primary', 'secondary']

const lineProperties = z.object({
  class: z.enum(LINE_CLASSES).optional(),
  ref: z.string().optional(),
  colour: z.string().optional(),
  link: z.string().optional(),
  tunnel: z.string().optional(),
})
export type GroundLineProperties = z.output<typeof lineProperties>
export type GroundLine = FeatureRow<LineString | MultiLineString, GroundLineProperties>

/** Lines of a ground layer; an unknown class is a problem. */
export function readGroundLines(
  files: DataFolder,
  file: string,
  log: ProblemLog,
): readonly GroundLine[] {
  return readFeatureTable<LineString | MultiLineString, GroundLineProperties>(
    file,
    requireFile(files, file),
    LINES,
    lineProperties,
    log,
  )
}
