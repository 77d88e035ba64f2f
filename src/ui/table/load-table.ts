/** Fetches the table of wijken; the first screen does not need it. */
export const loadTable = () => import('./DistrictTable.tsx')
