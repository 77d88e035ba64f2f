import type { DistrictCode, MunicipalityCode } from '../districts/district.ts'
import { isGroundDistrict } from './ground-district.ts'
import type { PopulationCell } from './population-cell.ts'

/** Whose inhabitants are added up. */
export type ReachArea =
  | { readonly kind: 'region' }
  | { readonly kind: 'municipality'; readonly municipality: MunicipalityCode }
  /** One wijk, a zone or its rest. */
  | { readonly kind: 'districts'; readonly districts: ReadonlySet<DistrictCode> }

/** Whole inhabitants; `reached` and `notReached` together are always `inhabitants`. */
export interface ReachTotal {
  readonly inhabitants: number
  readonly reached: number
  readonly notReached: number
  /** How many of the inhabitants live outside the wijken: in a park, industry or cemetery. */
  readonly outsideWijken: number
}

/**
 * Adds up who is reached in an area. The region and municipalities hold the inhabitants outside the
 * wijken as well, so they are more than the sum of their wijken.
 *
 * @param reached inhabitants reached, in the order of the cells
 * @throws RangeError when a cell has no count, or one below 0 or above its inhabitants
 */
export function sumReach(
  cells: readonly PopulationCell[],
  reached: readonly number[],
  area: ReachArea,
): ReachTotal {
  const total = { inhabitants: 0, reached: 0, notReached: 0, outsideWijken: 0 }
  if (reached.length !== cells.length) {
    throw new RangeError(`${cells.length} cells have ${reached.length} counts of reach`)
  }
  cells.forEach((cell, index) => {
    const count = reached[index]
    if (count === undefined || !(count >= 0 && count <= cell.inhabitants)) {
      throw new RangeError(
        `${count} of the ${cell.inhabitants} inhabitants of cell ${index} reached`,
      )
    }
    if (!isInArea(cell, area)) return
    total.inhabitants += cell.inhabitants
    total.reached += count
    total.notReached += cell.inhabitants - count
    if (isGroundDistrict(cell.district)) total.outsideWijken += cell.inhabitants
  })
  return total
}

function isInArea(cell: PopulationCell, area: ReachArea): boolean {
  switch (area.kind) {
    case 'region':
      return true
    case 'municipality':
      return cell.municipality === area.municipality
    case 'districts':
      return area.districts.has(cell.district)
  }
}
