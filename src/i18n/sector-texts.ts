import type { sectors } from './nl/sectors.ts'

/** The words of the statistical sectors; apart from `Texts`: the first screen has none. */
export type SectorTexts = typeof sectors
