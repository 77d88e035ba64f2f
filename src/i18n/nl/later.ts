/** Texts of parts that come after the first screen. */
export { about } from './about.ts'
export { find } from './find.ts'
export { gapDetails } from './gap-details.ts'
export { indicatorKeywords } from './indicator-keywords.ts'
export { pick } from './pick.ts'
export { place } from './place.ts'
export { portrait } from './portrait.ts'
export { table } from './table.ts'
