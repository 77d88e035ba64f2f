/** Fetches what lies beyond the single map; the first screen does not need it. */
export const loadLensParts = () => import('./lens-parts.ts')
