import type { DataSource } from '../../../src/core/indicators/indicator.ts'
import type { ProblemLog } from '../problem-log.ts'
import { readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'

const SOURCES_FILE = 'indicators/sources.csv'

const COLUMNS = ['source_id', 'publisher', 'edition', 'retrieved', 'licence_as_stated'] as const

/** Reads where the figures come from; a source without full provenance is a problem. */
export function readDataSources(files: DataFolder, log: ProblemLog): readonly DataSource[] {
  const seen = new Set<string>()
  return readCsvTable(SOURCES_FILE, requireFile(files, SOURCES_FILE), COLUMNS, log).map(
    ({ line, cells }) => {
      const place = `line ${line}`
      if (seen.has(cells.source_id)) {
        log.add(SOURCES_FILE, place, `duplicate source ${cells.source_id}`)
      }
      seen.add(cells.source_id)
      for (const column of COLUMNS) {
        if (cells[column] === '') log.add(SOURCES_FILE, place, `missing provenance: ${column}`)
      }
      return {
        id: cells.source_id,
        publisher: cells.publisher,
        edition: cells.edition,
        retrieved: cells.retrieved,
        licence: cells.licence_as_stated,
      }
    },
  )
}

/** Id of the data edition: the month in which the newest source was retrieved, `2026-09`. */
export function editionId(sources: readonly DataSource[]): string {
  const months = sources
    .map(({ retrieved }) => retrieved.slice(0, 7))
    .filter((month) => /^\d{4}-\d{2}$/.test(month))
    .sort()
  const newest = months.at(-1)
  if (newest === undefined) throw new RangeError('no source states when it was retrieved')
  return newest
}
