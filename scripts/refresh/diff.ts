/**
 * `npm run data:diff <old> <new>`: what changes between two data folders, in Dutch and English.
 *
 *     npm run data:diff -- data editions/2026-11/data
 *     npm run data:diff -- data editions/2026-11/data --threshold 10
 *
 * Prints the report in both languages; `--threshold` is the change in per cent from which a figure
 * is named, 5 when it is left out.
 */
import { parseArgs } from 'node:util'
import { changeReport } from './diff/change-report.ts'
import { compareEditions } from './diff/compare-editions.ts'
import { readEditionTables } from './diff/edition-tables.ts'

const USAGE = 'usage: npm run data:diff -- <old data folder> <new data folder> [--threshold 5]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threshold: { type: 'string', default: '5' } },
})
const [old, fresh] = positionals
const threshold = Number(values.threshold)

if (old === undefined || fresh === undefined || !(threshold >= 0)) {
  console.error(USAGE)
  process.exit(1)
}
try {
  const changes = compareEditions(readEditionTables(old), readEditionTables(fresh), threshold)
  console.log(changeReport(changes, 'nl'))
  console.log(changeReport(changes, 'en'))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
