import type { share } from './nl/share.ts'

/**
 * The words of sharing and of what is handed out. They are apart from `Texts`, because the first
 * screen does not need them.
 */
export type ShareTexts = typeof share
