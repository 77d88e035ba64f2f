/** Fetches what chooses the classes; it is folded on the first screen, which does not need it. */
export const loadClassFields = () => import('./ClassFields.tsx')
