import type { CitedFacts } from '../cited-facts.ts'
import { format } from './format.ts'

/** Files with data, and how to cite a map. */
export const takeOut = {
  view: {
    title: 'Excel en kaartprogramma’s',
    note: 'Excel: de tabel zoals nu gefilterd en gesorteerd. GeoJSON: alle wijken met hun grenzen, cijfer en klasse, voor een kaartprogramma zoals QGIS.',
    xlsx: 'Bewaar als Excel',
    geojson: 'Bewaar als GeoJSON',
  },
  whole: {
    title: 'Alle cijfers van de kaart',
    note: (edition: string) =>
      `De hele editie van ${format.date(edition)}: elk cijfer van elke wijk en elk jaar, met bron, licentie en uitleg. Je eigen gegevens zitten er niet in.`,
    dataPackage: 'Bewaar als gegevenspakket (zip met CSV)',
    geojson: 'Bewaar alles als GeoJSON',
  },
  cite: {
    title: 'Deze kaart aanhalen',
    note: 'Voor een tekst of een lijst van bronnen, met editie, link en datum.',
    kind: 'Interactieve kaart',
    text: 'Tekst',
    bibtex: 'BibTeX',
    copyText: 'Kopieer tekst',
    copyBibtex: 'Kopieer BibTeX',
    copied: 'De verwijzing is gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer ze zelf.',
    line: ({ title, editionYear, edition, source, link, retrieved }: CitedFacts) =>
      `Wijkwijzer (${editionYear}). ${title} [interactieve kaart]. Editie ${format.date(edition)}. ${source} Geraadpleegd op ${format.date(retrieved)}, ${link}`,
  },
}
