/** Fetches the list of indicators; the first screen does not need it. */
export const loadIndicatorChoice = () => import('./IndicatorChoice.tsx')
