import type { own } from './nl/own.ts'

/** The words of bringing own data; apart from `Texts`, because the first screen does not need them. */
export type OwnTexts = typeof own
