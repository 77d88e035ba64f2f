import { loadAboutText } from '../ui/about/load-about-text.ts'
import { loadClassFields } from '../ui/options/load-class-fields.ts'
import { loadIndicatorChoice } from '../ui/picker/load-indicator-choice.ts'
import { loadProfile } from '../ui/profile/load-profile.ts'
import { loadSheet } from '../ui/sheet/load-sheet.ts'
import { loadTable } from '../ui/table/load-table.ts'

/**
 * Code that the first screen does without and that most visitors want next: fetched when the page
 * has time, so that what is pressed opens at once.
 */
export const LATER_PARTS: readonly (() => Promise<unknown>)[] = [
  loadProfile,
  loadIndicatorChoice,
  loadSheet,
  loadTable,
  loadAboutText,
  loadClassFields,
]
