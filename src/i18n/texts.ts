import type { texts } from './nl/index.ts'

/**
 * Every text of the interface in one language, with its formatter. The Dutch texts give the
 * shape, so that a text that is missing or too many in French or English fails the type check.
 */
export type Texts = typeof texts
