import type { MultiPolygon, Polygon } from 'geojson'
import * as z from 'zod'
import type { ProblemLog } from '../problem-log.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { AREAS, type FeatureRow, readFeatureTable } from '../read/feature-table.ts'

const AREA_CLASSES = ['forest', 'park', 'garden', 'cemetery', 'canal', 'pond', 'river', 'basin']

const areaProperties = z.object({
  class: z.enum(AREA_CLASSES).optional(),
  name_nl: z.string().optional(),
})
export type GroundAreaProperties = z.output<typeof areaProperties>
export type GroundArea = FeatureRow<Polygon | MultiPolygon, GroundAreaProperties>

/** Areas of a ground layer; an unknown class is a problem. */
export function readGroundAreas(
  files: DataFolder,
  file: string,
  log: ProblemLog,
): readonly GroundArea[] {
  return readFeatureTable<Polygon | MultiPolygon, GroundAreaProperties>(
    file,
    requireFile(files, file),
    AREAS,
    areaProperties,
    log,
  )
}
