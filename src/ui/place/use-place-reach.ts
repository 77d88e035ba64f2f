import { useMemo } from 'react'
import { lowIncomeDistricts } from '../../core/access/low-income-districts.ts'
import type { ReachTable } from '../../core/access/reach-table.ts'
import { comparedGroup } from '../../core/gap/compared-group.ts'
import { useApp } from '../app-context.ts'
import { useZone } from '../shared/use-zone.ts'
import { useScreen, useView } from '../use-screen.ts'
import { countOf, type PlaceReach } from './place-reach.ts'
import { reachGroups, reachRows } from './reach-groups.ts'

/** What the panel tells of the screen: all sums of cells, so that they add up. */
export function usePlaceReach(table: ReachTable): PlaceReach {
  const { edition } = useApp()
  const zone = useZone()
  const choice = useView((view) => view.reach)
  const change = useView((view) => view.scenario)
  const comparison = useView((view) => view.comparison)
  const municipality = useView((view) => view.municipality)
  const selection = useView((view) => view.selection)
  const scenario = useScreen((screen) => screen.scenario)
  const lowIncome = useMemo(() => lowIncomeDistricts(edition), [edition])

  return useMemo(() => {
    const { cells } = table
    const now = countOf(table, choice, 'network')
    const shown = scenario?.network.reached ?? now
    const groups = reachGroups(cells, {
      zone: zone.inside,
      compared: comparedGroup(comparison, zone, edition).districts,
      comparison: comparison.kind === 'rest' ? 'rest' : 'other',
      municipality,
      selection,
    })
    return {
      table,
      cells,
      choice,
      change,
      now,
      scenario,
      servicesCounted: scenario?.servicesCounted ?? table.servicesCounted[choice.type] ?? 0,
      shown,
      straight: scenario?.straightLine.reached ?? countOf(table, choice, 'straightLine'),
      rows: reachRows(cells, groups, now, scenario && shown),
      zone: zone.inside,
      lowIncome,
    }
  }, [
    table,
    choice,
    change,
    comparison,
    municipality,
    selection,
    scenario,
    zone,
    edition,
    lowIncome,
  ])
}
