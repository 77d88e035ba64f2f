/** Fetches the profile of a wijk; the first screen does not need it. */
export const loadProfile = () => import('./DistrictProfile.tsx')
