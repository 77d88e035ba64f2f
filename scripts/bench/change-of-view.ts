import { serveFolder } from '../browser/serve-folder.ts'
import type { ChangeTimes } from './change-times.ts'
import { measureChange } from './measure-change.ts'
import { openPage, type Surface } from './open-page.ts'
import { VIEW_CHANGES } from './view-changes.ts'

const SURFACES: readonly Surface[] = ['webgl', 'svg']

/** What one kind of change costs on one surface: medians, milliseconds to a tenth. */
export interface ChangeRow extends ChangeTimes {
  readonly surface: Surface
  readonly change: string
}

/**
 * How long the main thread works on a change of indicator, year, measure or definition, with WebGL
 * and without. For a quiet machine and a production build.
 *
 * @param folder of the built app
 * @param runs how often each change is made
 */
export async function changesOfView(folder: string, runs: number): Promise<readonly ChangeRow[]> {
  const { baseUrl, close } = await serveFolder(folder)
  try {
    const rows: ChangeRow[] = []
    for (const surface of SURFACES) {
      const { browser, page } = await openPage(baseUrl, surface)
      try {
        for (const change of VIEW_CHANGES) {
          const times = await measureChange({ browser, page, change, runs })
          rows.push(rounded({ surface, change: change.name, ...times }))
        }
      } finally {
        await browser.close()
      }
    }
    return rows
  } finally {
    await close()
  }
}

function rounded(row: ChangeRow): ChangeRow {
  const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10
  return {
    ...row,
    firstScript: tenths(row.firstScript),
    longestScript: tenths(row.longestScript),
    totalScript: tenths(row.totalScript),
    longestTask: tenths(row.longestTask),
  }
}
