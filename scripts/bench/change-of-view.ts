/**
 * How long the main thread works on a change of indicator, year, measure or definition, with
 * WebGL and without.
 *
 *     npx tsx scripts/bench/change-of-view.ts [folder of the built app] [file for the result]
 *
 * Prints the medians as a table; the file holds them as JSON. Run it on a quiet machine, on a
 * production build. `RUNS` in the environment sets how often each change is made.
 */
import { writeFileSync } from 'node:fs'
import { serveFolder } from '../browser/serve-folder.ts'
import type { ChangeTimes } from './change-times.ts'
import { measureChange } from './measure-change.ts'
import { openPage, type Surface } from './open-page.ts'
import { VIEW_CHANGES } from './view-changes.ts'

const [folder = 'dist', resultFile] = process.argv.slice(2)
const runs = Number(process.env.RUNS ?? 30)
const SURFACES: readonly Surface[] = ['webgl', 'svg']

interface Row extends ChangeTimes {
  readonly surface: Surface
  readonly change: string
}

const { baseUrl, close } = await serveFolder(folder)

try {
  const rows: Row[] = []
  for (const surface of SURFACES) {
    const { browser, page } = await openPage(baseUrl, surface)
    try {
      for (const change of VIEW_CHANGES) {
        const times = await measureChange({ browser, page, change, runs })
        rows.push({ surface, change: change.name, ...times })
      }
    } finally {
      await browser.close()
    }
  }
  console.log(`Milliseconds, median of ${runs}`)
  console.table(rows.map(rounded))
  if (resultFile !== undefined) {
    writeFileSync(resultFile, `${JSON.stringify({ runs, rows: rows.map(rounded) }, null, 2)}\n`)
  }
} finally {
  await close()
}

function rounded(row: Row): Row {
  const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10
  return {
    ...row,
    firstScript: tenths(row.firstScript),
    longestScript: tenths(row.longestScript),
    totalScript: tenths(row.totalScript),
    longestTask: tenths(row.longestTask),
  }
}
