import type { TermId } from './split-at-terms.ts'

/** Words in what is said of a figure that not everyone knows. */
export const TERMS_OF_FIGURES: readonly TermId[] = [
  'median',
  'currentNationality',
  'ocmw',
  'communityCentre',
  'localServiceCentre',
  'poorCrescent',
  'bisa',
]
