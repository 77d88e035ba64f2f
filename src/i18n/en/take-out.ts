import type { CitedFacts } from '../cited-facts.ts'
import type { TakeOutTexts } from '../take-out-texts.ts'
import { format } from './format.ts'

/** Files with data, and how to cite a map. */
export const takeOut: TakeOutTexts = {
  view: {
    title: 'Excel and map programs',
    note: 'Excel: the table as it is filtered and sorted now. GeoJSON: all neighbourhoods with outline, figure and class, for a map program such as QGIS.',
    xlsx: 'Save as Excel',
    geojson: 'Save as GeoJSON',
  },
  whole: {
    title: 'All figures of the map',
    note: (edition: string) =>
      `The whole edition of ${format.date(edition)}: every figure of every neighbourhood and year, with source, licence and explanation. Your own data are not in it.`,
    dataPackage: 'Save as data package (zip with CSV)',
    geojson: 'Save all as GeoJSON',
  },
  cite: {
    title: 'Cite this map',
    note: 'For a text or a list of sources, with edition, link and date.',
    kind: 'Interactive map',
    text: 'Text',
    bibtex: 'BibTeX',
    copyText: 'Copy text',
    copyBibtex: 'Copy BibTeX',
    copied: 'The citation is copied.',
    copyFailed: 'Copying failed. Select the text and copy it yourself.',
    line: ({ title, editionYear, edition, source, link, retrieved }: CitedFacts) =>
      `Wijkwijzer (${editionYear}). ${title} [interactive map]. Edition of ${format.date(edition)}. ${source} Retrieved on ${format.date(retrieved)}, ${link}`,
  },
}
