import type { DistrictCode } from '../districts/district.ts'
import { isOnFewDeclarations } from './few-declarations.ts'
import type { Sector } from './sector.ts'

/** A sector with a median. */
export interface MedianSector {
  readonly sector: Sector
  /** Euros a year. */
  readonly value: number
}

/** How far the sectors of one wijk lie apart. */
export interface GapWithin {
  readonly district: DistrictCode
  readonly lowest: MedianSector
  readonly highest: MedianSector
  /** Highest minus lowest, euros a year; 0 or more. */
  readonly difference: number
  /** Sectors that are compared: those with a median on enough declarations. */
  readonly compared: number
  /** Sectors of the wijk that are not: no median, or one on few declarations. */
  readonly leftOut: number
}

/**
 * The difference between the lowest and the highest median inside each wijk, largest first, among
 * the sectors whose median rests on enough declarations. A wijk with fewer than two of these has no
 * gap that can be told and is absent.
 *
 * @param districts the wijken to look at
 */
export function gapsWithin(
  sectors: readonly Sector[],
  districts: readonly DistrictCode[],
): readonly GapWithin[] {
  return districts
    .flatMap((district) => {
      const inside = sectors.filter((sector) => sector.district === district)
      const compared = inside.flatMap(comparable).sort((a, b) => a.value - b.value)
      const lowest = compared[0]
      const highest = compared.at(-1)
      if (!lowest || !highest || compared.length < 2) return []
      return [
        {
          district,
          lowest,
          highest,
          difference: highest.value - lowest.value,
          compared: compared.length,
          leftOut: inside.length - compared.length,
        },
      ]
    })
    .sort((a, b) => b.difference - a.difference || a.district - b.district)
}

function comparable(sector: Sector): readonly MedianSector[] {
  const { income } = sector
  if (income.kind === 'missing' || isOnFewDeclarations(sector)) return []
  return [{ sector, value: income.value }]
}
