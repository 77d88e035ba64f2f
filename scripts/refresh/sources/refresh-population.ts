import { SECTORS_FILE, SECTORS_YEAR } from '../../data/population/read-sectors.ts'
import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import { readSectorWorkbook } from './read-sector-workbook.ts'
import type { RefreshContext, RefreshedPart } from './refreshed-part.ts'
import { ADDRESSES } from './source-addresses.data.ts'

const NAME = `inhabitants per sector ${SECTORS_YEAR} (Statbel)`
/** A revision of one year moves the total by far less. */
const TOTAL_TOLERANCE = 0.02

/**
 * Inhabitants of the statistical sectors, for the year that the edition uses. A newer year brings
 * other borders and codes of sectors, and is a change of the map itself: see docs/new-edition.md.
 */
export async function refreshPopulation({
  download,
  oldFile,
}: RefreshContext): Promise<RefreshedPart> {
  const request = { name: NAME, url: ADDRESSES.statbelPopulation2025.url }
  const { value: rows, retrieved } = await download(request, 'xlsx', ({ body }) =>
    readSectorWorkbook(NAME, body, ['CD_SECTOR', 'TOTAL']),
  )
  const total = new Map(rows.map((row) => [row.CD_SECTOR ?? '', Number(row.TOTAL)]))
  const lines = oldFile(SECTORS_FILE).split('\n')
  const problems: string[] = []
  let changed = 0
  let before = 0
  let after = 0
  const fresh = lines.map((line) => {
    const [, code] = /"cd_sector":"([^"]+)"/.exec(line) ?? []
    if (code === undefined) return line
    const old = Number(/"pop_2025":(\d+)/.exec(line)?.[1] ?? Number.NaN)
    // Statbel lists only sectors with inhabitants.
    const inhabitants = total.get(code) ?? (old === 0 ? 0 : Number.NaN)
    if (!Number.isInteger(inhabitants) || inhabitants < 0) problems.push(code)
    total.delete(code)
    before += old
    after += inhabitants
    if (inhabitants === old) return line
    changed += 1
    return line.replace(/"pop_2025":\d+/, `"pop_2025":${inhabitants}`)
  })
  const stop = (reason: string) => {
    throw new RefreshStopped(NAME, reason, ADVICE.maintainer)
  }
  if (problems.length + total.size > 0) {
    stop(
      `the list of sectors changed; without inhabitants: ${problems.slice(0, 5).join(', ') || 'none'}; not known: ${[...total.keys()].slice(0, 5).join(', ') || 'none'}`,
    )
  }
  if (Math.abs(after / before - 1) > TOTAL_TOLERANCE) {
    stop(`${after} inhabitants in all, ${before} in the old edition`)
  }
  const notes = [`Inhabitants ${SECTORS_YEAR}: ${changed} sectors differ, ${after} in all.`]
  if (changed === 0) return { files: [], notes }
  return { files: [{ path: SECTORS_FILE, content: fresh.join('\n'), retrieved }], notes }
}
