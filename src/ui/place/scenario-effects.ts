import type { PopulationCell } from '../../core/access/population-cell.ts'
import type { DistrictCode } from '../../core/districts/district.ts'
import { needRatio } from './need-ratio.ts'
import type { ReachGroupId, ReachRow } from './reach-groups.ts'

/** One figure as it is, under the scenario, and the difference. */
export interface ScenarioEffect {
  readonly figure:
    | { readonly kind: 'reached' | 'notReached'; readonly group: ReachGroupId }
    | { readonly kind: 'ratio'; readonly group: 'zone' | 'lowIncome' }
  /** Persons, or a ratio; null where there is none. */
  readonly now: number | null
  readonly scenario: number | null
  readonly difference: number | null
}

export interface ScenarioEffectInput {
  readonly cells: readonly PopulationCell[]
  readonly rows: readonly ReachRow[]
  readonly now: readonly number[]
  readonly shown: readonly number[]
  readonly zone: readonly DistrictCode[]
  readonly lowIncome: readonly DistrictCode[]
}

/** What a scenario changes: reach of the region, unmet need of every group, and the two ratios. */
export function scenarioEffects({
  cells,
  rows,
  now,
  shown,
  zone,
  lowIncome,
}: ScenarioEffectInput): readonly ScenarioEffect[] {
  const region = rows.filter(({ id }) => id === 'region')
  const ratios = [
    { group: 'zone', districts: zone },
    { group: 'lowIncome', districts: lowIncome },
  ] as const
  return [
    ...region.map((row) => personsEffect('reached', row)),
    ...rows.map((row) => personsEffect('notReached', row)),
    ...ratios.map(({ group, districts }): ScenarioEffect => {
      const before = ratioOf(needRatio(cells, now, districts))
      const after = ratioOf(needRatio(cells, shown, districts))
      const difference = before === null || after === null ? null : after - before
      return { figure: { kind: 'ratio', group }, now: before, scenario: after, difference }
    }),
  ]
}

function personsEffect(kind: 'reached' | 'notReached', row: ReachRow): ScenarioEffect {
  const now = row.now[kind]
  const scenario = (row.scenario ?? row.now)[kind]
  return { figure: { kind, group: row.id }, now, scenario, difference: scenario - now }
}

/** In hundredths, as ratios are told: their difference is that of the figures one reads. */
const ratioOf = (need: ReturnType<typeof needRatio>): number | null =>
  need.kind === 'ratio' ? Math.round(need.ratio * 100) / 100 : null
