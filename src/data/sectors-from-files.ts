import type { Sector, SectorCode } from '../core/sectors/sector.ts'
import type { SectorLevel } from '../core/sectors/sector-level.ts'
import { DataError } from './data-error.ts'
import { SECTOR_SHAPES_FILE, SECTORS_FILE } from './file-paths.ts'
import type { SectorShapesFile, SectorsFile } from './schemas/sectors-schema.ts'

/**
 * The level of the sectors from its checked files: each sector once, with a median or a reason, and
 * with an outline.
 *
 * @throws DataError `invalid` when the columns or the files do not fit together
 */
export function sectorsFromFiles(file: SectorsFile, shapes: SectorShapesFile): SectorLevel {
  const { indicator, year, sectorsOf, inhabitantsYear, sources, codes } = file
  const columns = [
    file.namesNl,
    file.namesFr,
    file.districts,
    file.medians,
    file.declarations,
    file.inhabitants,
  ]
  const fault = (path: string, detail: string) => new DataError('invalid', path, detail)
  if (columns.some(({ length }) => length !== codes.length)) {
    throw fault(SECTORS_FILE, 'columns differ in length')
  }
  if (new Set(codes).size !== codes.length) throw fault(SECTORS_FILE, 'a sector stands twice')
  const drawn = shapes.areas.features.map(({ properties }) => properties.code)
  if (drawn.length !== codes.length || codes.some((code, i) => code !== drawn[i])) {
    throw fault(SECTOR_SHAPES_FILE, 'not the sectors of the figures')
  }
  const { areas, districtBorders } = shapes
  return Object.freeze({
    indicator,
    year,
    sectorsOf,
    inhabitantsYear,
    sources,
    sectors: codes.map((code, i) => sectorAt(file, code, i)),
    shapes: { areas, districtBorders },
  })
}

function sectorAt(file: SectorsFile, code: SectorCode, i: number): Sector {
  const value = file.medians[i] ?? null
  const reason = file.missing[code]
  if ((value === null) !== (reason !== undefined)) {
    throw new DataError('invalid', SECTORS_FILE, `sector ${code} has no figure and no reason`)
  }
  return {
    code,
    name: { nl: file.namesNl[i] ?? '', fr: file.namesFr[i] ?? '' },
    district: file.districts[i] ?? 0,
    income:
      value === null
        ? { kind: 'missing', reason: reason ?? 'emptyInSource' }
        : { kind: 'observed', value },
    declarations: file.declarations[i] ?? null,
    inhabitants: file.inhabitants[i] ?? null,
  }
}
