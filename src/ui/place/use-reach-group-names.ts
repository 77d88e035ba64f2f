import { placeNameIn } from '../../core/districts/place-name-in.ts'
import { comparedFacts } from '../../core/gap/compared-facts.ts'
import { incomeYear } from '../../core/zones/income-basis.ts'
import { useApp } from '../app-context.ts'
import { useZone } from '../shared/use-zone.ts'
import { useTexts, useView } from '../use-screen.ts'
import type { ReachGroupId } from './reach-groups.ts'

/** How the groups of the panel are called. */
export function useReachGroupNames(): Readonly<Record<ReachGroupId | 'lowIncome', string>> {
  const { edition } = useApp()
  const texts = useTexts()
  const zone = useZone()
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const comparison = useView((view) => view.comparison)
  const nis = useView((view) => view.municipality)
  const selection = useView((view) => view.selection)
  const { groups } = texts.ui.place
  const municipality = edition.municipalities.find((one) => one.nis === nis)
  const district = edition.districts.find(({ code }) => code === selection)
  const names = { language, naming }
  return {
    region: groups.region,
    zone: texts.zones.label(zone.facts),
    compared: texts.ui.gap.compared(comparedFacts(comparison, edition, language)),
    outside: groups.outside,
    municipality: groups.municipality(municipality ? placeNameIn(municipality.name, names) : ''),
    district: groups.district(district ? placeNameIn(district.name, names) : ''),
    lowIncome: groups.lowIncome(incomeYear(edition)),
  }
}
