import type { GroupSize } from '../../i18n/figure-facts.ts'
import type { GroupSummary } from './group-summary.ts'

/** How many districts a mean was taken over, of how many in the group. */
export function groupSize({ districts, missing, unweighted }: GroupSummary): GroupSize {
  const counted = districts.length
  return { counted, total: counted + missing.length + unweighted.length }
}
