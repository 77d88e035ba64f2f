/**
 * Takes the collected sources over into `data/` and registers every file in `data/sources.json`.
 *
 *     npx tsx scripts/data/import.ts <folder of the collected sources>
 *
 * The folder has the layout of `data/`: geo, indicators, definitions, services, basemap, walk.
 * Own tables in `data/` are left as they are; their hash is registered again, so run this (or
 * give the path `data` itself) after editing one of them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { COLLECTED_FILES, type ImportStep, OWN_FILES } from './import/collected-files.ts'
import { filterIndicatorRows } from './import/filter-indicator-rows.ts'
import { roundCoordinates } from './import/round-coordinates.ts'
import { sha256 } from './sha256.ts'

const DATA = 'data'

function main(collected: string | undefined): void {
  if (collected === undefined) {
    console.error('usage: npx tsx scripts/data/import.ts <folder of the collected sources>')
    process.exit(1)
  }
  const definitions = csvParse(readFileSync(join(DATA, 'indicators/definitions.csv'), 'utf8'))
  const used = new Set(definitions.map((row) => row.id ?? ''))

  const taken = COLLECTED_FILES.map(({ path, step, provenance }) => ({
    path,
    provenance,
    content: applyStep(step, readFileSync(join(collected, path)), used),
  }))
  for (const { path, content } of taken) {
    mkdirSync(dirname(join(DATA, path)), { recursive: true })
    writeFileSync(join(DATA, path), content)
  }
  const own = OWN_FILES.map((file) => ({ ...file, content: readFileSync(join(DATA, file.path)) }))
  const files = [...taken, ...own]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, provenance, content }) => ({ path, ...provenance, sha256: sha256(content) }))
  const register = { schemaVersion: 1, files }
  writeFileSync(join(DATA, 'sources.json'), `${JSON.stringify(register, null, 2)}\n`)
  console.log(`${files.length} files registered in ${DATA}/sources.json`)
}

function applyStep(step: ImportStep, content: Buffer, used: ReadonlySet<string>): Buffer | string {
  switch (step.kind) {
    case 'copy':
      return content
    case 'usedIndicators':
      return filterIndicatorRows(content.toString('utf8'), used)
    case 'roundCoordinates':
      return roundCoordinates(content.toString('utf8'))
  }
}

main(process.argv[2])
