import { isGroundDistrict } from '../../core/access/ground-district.ts'
import type { PopulationCell } from '../../core/access/population-cell.ts'
import { type ReachArea, type ReachTotal, sumReach } from '../../core/access/sum-reach.ts'
import type { DistrictCode, MunicipalityCode } from '../../core/districts/district.ts'

export type ReachGroupId = 'region' | 'zone' | 'compared' | 'outside' | 'municipality' | 'district'

/** A group of inhabitants that is told apart. */
export interface ReachGroup {
  readonly id: ReachGroupId
  readonly area: ReachArea
}

export interface ReachGroupChoice {
  /** Wijken of the zone, and of what it is compared with. */
  readonly zone: readonly DistrictCode[]
  readonly compared: readonly DistrictCode[]
  /** Whether the compared are all other wijken: then zone, others and outside make the region. */
  readonly comparison: 'rest' | 'other'
  readonly municipality: MunicipalityCode | null
  readonly selection: DistrictCode | null
}

/** The groups that reach is told of, the region first. */
export function reachGroups(
  cells: readonly PopulationCell[],
  { zone, compared, comparison, municipality, selection }: ReachGroupChoice,
): readonly ReachGroup[] {
  const ground = cells.map(({ district }) => district).filter(isGroundDistrict)
  const groups: ReachGroup[] = [
    { id: 'region', area: { kind: 'region' } },
    { id: 'zone', area: districtsArea(zone) },
    { id: 'compared', area: districtsArea(compared) },
  ]
  if (comparison === 'rest') groups.push({ id: 'outside', area: districtsArea(ground) })
  if (municipality !== null) {
    groups.push({ id: 'municipality', area: { kind: 'municipality', municipality } })
  }
  if (selection !== null) groups.push({ id: 'district', area: districtsArea([selection]) })
  return groups
}

const districtsArea = (districts: readonly DistrictCode[]): ReachArea => ({
  kind: 'districts',
  districts: new Set(districts),
})

/** Who is reached in a group, as it is and under the scenario. */
export interface ReachRow {
  readonly id: ReachGroupId
  readonly area: ReachArea
  readonly now: ReachTotal
  /** null without a scenario. */
  readonly scenario: ReachTotal | null
}

/** @param scenario inhabitants reached under it, in the order of the cells; null without one */
export function reachRows(
  cells: readonly PopulationCell[],
  groups: readonly ReachGroup[],
  now: readonly number[],
  scenario: readonly number[] | null,
): readonly ReachRow[] {
  return groups.map(({ id, area }) => ({
    id,
    area,
    now: sumReach(cells, now, area),
    scenario: scenario && sumReach(cells, scenario, area),
  }))
}

/** What is on screen of a row: the scenario where there is one. */
export function shownTotal({ now, scenario }: ReachRow): ReachTotal {
  return scenario ?? now
}

/** In per cent; null where nobody lives. */
export function partPercent(part: number, inhabitants: number): number | null {
  return inhabitants === 0 ? null : (100 * part) / inhabitants
}
