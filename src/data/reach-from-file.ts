import { REACH_CHOICES } from '../core/access/reach-choice.ts'
import { DISTANCE_KINDS, type ReachTable } from '../core/access/reach-table.ts'
import { DataError } from './data-error.ts'

/**
 * A checked reach table: a count for every choice and kind of distance, one number per cell and
 * never more than its inhabitants.
 *
 * @param file path for the error
 * @throws DataError `invalid`
 */
export function reachFromFile(file: string, table: ReachTable): ReachTable {
  const { year, cells, counts, servicesCounted } = table
  const fault = (detail: string) => new DataError('invalid', file, detail)
  for (const { type, minutes, distance, reached } of counts) {
    const isWhole =
      reached.length === cells.length &&
      cells.every(({ inhabitants }, index) => (reached[index] ?? 0) <= inhabitants)
    if (!isWhole) throw fault(`counts of ${type}, ${minutes} minutes, ${distance}`)
  }
  for (const { type, minutes } of REACH_CHOICES) {
    for (const distance of DISTANCE_KINDS) {
      const found = counts.filter(
        (one) => one.type === type && one.minutes === minutes && one.distance === distance,
      )
      if (found.length !== 1) throw fault(`${found.length} counts of ${type}, ${minutes} minutes`)
    }
  }
  return Object.freeze({ year, cells, counts, servicesCounted })
}
