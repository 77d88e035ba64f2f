import type { OwnTexts } from '../../i18n/own-texts.ts'
import type { OwnData } from '../../own/own-data.ts'
import type { OwnEntry } from '../../own/own-entry.ts'

/** What is told of the last change, and what can be taken back. */
export interface OwnMessage {
  readonly text: string
  /** What was removed last; null when there is nothing to put back. */
  readonly removed: OwnEntry | null
}

/** What every part of the panel works with. */
export interface OwnTools {
  readonly words: OwnTexts
  readonly ownData: OwnData
  readonly tell: (text: string, removed?: OwnEntry) => void
}
