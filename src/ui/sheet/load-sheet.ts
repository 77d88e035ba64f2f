/** Fetches the sheet of a wijk; the first screen does not need it. */
export const loadSheet = () => import('./SheetOfDistrict.tsx')
