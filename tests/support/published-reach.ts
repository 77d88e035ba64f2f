import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface ReachFile {
  readonly year: number
  readonly cells: readonly {
    readonly district: number
    readonly municipality: string
    readonly inhabitants: number
  }[]
  readonly counts: readonly {
    readonly type: string
    readonly minutes: number
    readonly distance: string
    readonly reached: readonly number[]
  }[]
}

const path = fileURLToPath(new URL('../../public/geo/reach.json', import.meta.url))

/** The reach table as it lies in `public/geo`, read without any code of the product. */
export const reachFile = JSON.parse(readFileSync(path, 'utf8')) as ReachFile

/** Inhabitants and those reached over the network, added up over the cells that are counted. */
export function summedReach(
  type: string,
  minutes: number,
  isCounted: (cell: ReachFile['cells'][number]) => boolean,
): { readonly inhabitants: number; readonly reached: number } {
  const count = reachFile.counts.find(
    (one) => one.type === type && one.minutes === minutes && one.distance === 'network',
  )
  if (!count) throw new Error(`no reach of ${type} in ${minutes} minutes`)
  let inhabitants = 0
  let reached = 0
  reachFile.cells.forEach((cell, index) => {
    if (!isCounted(cell)) return
    inhabitants += cell.inhabitants
    reached += count.reached[index] ?? 0
  })
  return { inhabitants, reached }
}
