import type { DistrictCode } from '../../core/districts/district.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { VIEW_LIMITS } from '../../state/view-limits.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** One wijk alone is not compared with anything. */
export const FEWEST_COMPARED = 2

export interface Comparison {
  /** In the order chosen. */
  readonly compared: readonly DistrictCode[]
  readonly most: number
  readonly isFull: boolean
  nameOf(district: DistrictCode): string
  /** Adds a wijk or takes it away, and says so. */
  toggle(district: DistrictCode): void
  clear(): void
}

/** The wijken put side by side, and what can be done to them. */
export function useComparison(): Comparison {
  const { actions, announcer, edition } = useApp()
  const { compare } = useTexts().ui
  const language = useView((view) => view.language)
  const compared = useView((view) => view.compared)
  const most = VIEW_LIMITS.compared
  const isFull = compared.length >= most

  function nameOf(district: DistrictCode): string {
    const found = edition.districts.find(({ code }) => code === district)
    return found ? nameIn(found.name, language) : String(district)
  }

  return {
    compared,
    most,
    isFull,
    nameOf,
    toggle(district) {
      const isIn = compared.includes(district)
      if (!isIn && isFull) {
        announcer.say(compare.full(most))
        return
      }
      actions.toggleCompared(district)
      const name = nameOf(district)
      announcer.say(isIn ? compare.removed(name) : compare.added(name, compared.length + 1, most))
    },
    clear() {
      actions.compareDistricts([])
      announcer.say(compare.cleared)
    },
  }
}
