import type { CitedFacts } from '../cited-facts.ts'
import type { TakeOutTexts } from '../take-out-texts.ts'
import { format } from './format.ts'

/** Files with data, and how to cite a map. */
export const takeOut: TakeOutTexts = {
  view: {
    title: 'Excel et logiciels de cartes',
    note: 'Excel : le tableau tel qu’il est filtré et trié. GeoJSON : tous les quartiers avec limites, chiffre et classe, pour un logiciel de cartes comme QGIS.',
    xlsx: 'Enregistrer en Excel',
    geojson: 'Enregistrer en GeoJSON',
  },
  whole: {
    title: 'Tous les chiffres de la carte',
    note: (edition: string) =>
      `L’édition entière de ${format.date(edition)} : chaque chiffre de chaque quartier et de chaque année, avec source, licence et explication. Vos propres données n’y sont pas.`,
    dataPackage: 'Enregistrer en paquet de données (zip avec CSV)',
    geojson: 'Tout enregistrer en GeoJSON',
  },
  cite: {
    title: 'Citer cette carte',
    note: 'Pour un texte ou une liste de sources, avec édition, lien et date.',
    kind: 'Carte interactive',
    text: 'Texte',
    bibtex: 'BibTeX',
    copyText: 'Copier le texte',
    copyBibtex: 'Copier le BibTeX',
    copied: 'La référence est copiée.',
    copyFailed: 'La copie n’a pas réussi. Sélectionnez le texte et copiez-le vous-même.',
    line: ({ title, editionYear, edition, source, link, retrieved }: CitedFacts) =>
      `Wijkwijzer (${editionYear}). ${title} [carte interactive]. Édition de ${format.date(edition)}. ${source} Consulté le ${format.date(retrieved)}, ${link}`,
  },
}
