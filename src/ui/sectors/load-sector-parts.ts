/** Fetches what the statistical sectors need besides the map. */
export const loadSectorParts = () => import('./sector-parts.ts')
