import type { importTexts } from './nl/import.ts'

/**
 * The words for files that a person brings. They are apart from `Texts`, because the first screen
 * does not need them.
 */
export type ImportTexts = typeof importTexts
