import { comparedFacts } from '../../core/gap/compared-facts.ts'
import { useApp } from '../app-context.ts'
import { useZone } from '../shared/use-zone.ts'
import { useTexts, useView } from '../use-screen.ts'

/** How the two groups of the panel are called. */
export function useGroupNames(): { readonly zone: string; readonly compared: string } {
  const { edition } = useApp()
  const texts = useTexts()
  const comparison = useView((view) => view.comparison)
  const zone = useZone()
  return {
    zone: texts.zones.label(zone.facts),
    compared: texts.ui.gap.compared(comparedFacts(comparison, edition, texts.language)),
  }
}
