import type { PopulationCell } from '../../../src/core/access/population-cell.ts'
import type { Sector } from './read-sectors.ts'

export interface PopulationCells {
  /** By district, then municipality. */
  readonly cells: readonly PopulationCell[]
  /** Index in `cells` of the cell that a sector is part of. */
  cellOf(sector: Sector): number
}

/** Adds the sectors up to cells: a district, or the part of it in one municipality. */
export function populationCells(sectors: readonly Sector[]): PopulationCells {
  const sums = new Map<string, PopulationCell>()
  for (const { district, municipality, inhabitants } of sectors) {
    const key = `${district}|${municipality}`
    const before = sums.get(key)?.inhabitants ?? 0
    sums.set(key, { district, municipality, inhabitants: before + inhabitants })
  }
  const sorted = [...sums].sort(
    ([, a], [, b]) => a.district - b.district || (a.municipality < b.municipality ? -1 : 1),
  )
  const indexOf = new Map(sorted.map(([key], index) => [key, index]))
  return {
    cells: sorted.map(([, cell]) => cell),
    cellOf({ code, district, municipality }) {
      const index = indexOf.get(`${district}|${municipality}`)
      if (index === undefined) throw new RangeError(`sector ${code} is of no cell`)
      return index
    },
  }
}
