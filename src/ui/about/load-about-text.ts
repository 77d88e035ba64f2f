/** Fetches what the page tells about itself; the first screen does not need it. */
export const loadAboutText = () => import('./AboutText.tsx')
