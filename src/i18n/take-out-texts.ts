import type { takeOut } from './nl/take-out.ts'

/** The words of files with data and of citing; apart from `Texts`: the first screen has none. */
export type TakeOutTexts = typeof takeOut
