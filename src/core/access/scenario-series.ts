import type { DistrictCode } from '../districts/district.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { Observation } from '../indicators/observation.ts'
import type { PopulationCell } from './population-cell.ts'
import { shareWithout } from './share-without.ts'

/**
 * The series of a reach indicator as a scenario makes it: in the one year of reach the share of the
 * inhabitants of every wijk who are not reached, in per cent. What is missing in the real series is
 * missing here for the same reason, and the source of a cell is the same.
 *
 * @param real the series of the indicator as it is
 * @param reached inhabitants reached under the scenario, in the order of the cells
 * @throws RangeError when there is not one count for every cell
 */
export function scenarioSeries(
  real: IndicatorSeries,
  cells: readonly PopulationCell[],
  reached: readonly number[],
): IndicatorSeries {
  if (reached.length !== cells.length) {
    throw new RangeError(`${cells.length} cells have ${reached.length} counts of reach`)
  }
  const shares = sharesWithout(cells, reached)
  return {
    id: real.id,
    years: real.years,
    at(district, year): Observation {
      const observation = real.at(district, year)
      const value = shares.get(district)
      return observation.kind === 'missing' || value === undefined
        ? observation
        : { kind: 'observed', value }
    },
    sourceAt: (district, year) => real.sourceAt(district, year),
  }
}

function sharesWithout(
  cells: readonly PopulationCell[],
  reached: readonly number[],
): ReadonlyMap<DistrictCode, number> {
  const inhabitants = new Map<DistrictCode, number>()
  const without = new Map<DistrictCode, number>()
  cells.forEach(({ district, inhabitants: all }, cell) => {
    inhabitants.set(district, (inhabitants.get(district) ?? 0) + all)
    without.set(district, (without.get(district) ?? 0) + all - (reached[cell] ?? 0))
  })
  return new Map(
    [...inhabitants].flatMap(([district, all]) =>
      all === 0 ? [] : [[district, shareWithout(without.get(district) ?? 0, all)]],
    ),
  )
}
