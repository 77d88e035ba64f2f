/** Texts of parts that come after the first screen. */
export { find } from './find.ts'
export { pick } from './pick.ts'
export { place } from './place.ts'
export { portrait } from './portrait.ts'
