import type { SharedBorder } from '../../../src/core/adjacency/adjacency.ts'
import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type { ProblemLog } from '../problem-log.ts'
import { DISTRICTS_FILE } from '../read/geography.ts'

/**
 * Checks the table of neighbours: a pair once and in one order only (so that being neighbours
 * goes both ways), no district next to itself, a length on every border, no district alone.
 */
export function checkBorders(
  borders: readonly SharedBorder[],
  districts: readonly DistrictCode[],
  log: ProblemLog,
): void {
  const seen = new Set<string>()
  for (const { a, b, metres } of borders) {
    const fault = (reason: string) => log.add(DISTRICTS_FILE, `districts ${a} and ${b}`, reason)
    if (a === b) fault('a district borders itself: its outline overlaps')
    if (a > b || seen.has(`${a}|${b}`)) fault('neighbours are not listed once, lower code first')
    if (metres <= 0) fault('a border without length')
    seen.add(`${a}|${b}`)
  }
  const withNeighbour = new Set(borders.flatMap(({ a, b }) => [a, b]))
  for (const code of districts) {
    if (!withNeighbour.has(code)) log.add(DISTRICTS_FILE, `district ${code}`, 'no neighbour')
  }
}
