import type { ImportTexts } from '../import-texts.ts'
import { format } from './format.ts'

const rows = { one: 'ligne', other: 'lignes' }
const columns = { one: 'colonne', other: 'colonnes' }
const cells = { one: 'cellule', other: 'cellules' }
const sheets = { one: 'feuille', other: 'feuilles' }
const services = { one: 'service', other: 'services' }
const districts = { one: 'quartier', other: 'quartiers' }

const quoted = (text: string): string => `« ${text} »`

const at = (row: number, column: string): string =>
  column === '' ? `ligne ${row}` : `ligne ${row}, colonne ${quoted(column)}`

const list = (items: readonly string[]): string => format.and(items.map(quoted))

export const importTexts: ImportTexts = {
  problems: {
    emptyFile: 'Ce fichier est vide.',
    fileTooLarge: (megabytes, most) =>
      `Ce fichier fait ${format.decimal(megabytes, 1)} Mo. La carte lit des fichiers jusqu’à ${format.integer(most)} Mo.`,
    unpacksTooLarge: (most) =>
      `Décompressé, ce fichier dépasse ${format.integer(most)} Mo. La carte ne le lit pas.`,
    tooManyParts: (most) =>
      `Ce fichier contient plus de ${format.integer(most)} fichiers. La carte ne le lit pas.`,
    tooManySheets: (found, most) =>
      `Ce classeur a ${format.count(found, sheets)}. La carte en lit au plus ${format.integer(most)}.`,
    tooManyRows: (most) =>
      `Ce fichier a trop de lignes. La carte en lit au plus ${format.integer(most)}.`,
    tooManyColumns: (found, most) =>
      `Ce fichier a ${format.count(found, columns)}. La carte en lit au plus ${format.integer(most)}.`,
    tooManyCells: (most) =>
      `Ce fichier a trop de cellules. La carte en lit au plus ${format.integer(most)}.`,
    oldWorkbook:
      'C’est un ancien classeur Excel (.xls). Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx ou CSV.',
    webPage:
      'C’est une page web ou du XML, quel que soit le nom du fichier. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx ou CSV.',
    macroWorkbook:
      'Ce classeur contient des macros. La carte ne lit pas ces fichiers. Enregistrez-le en .xlsx simple, sans macros.',
    encryptedFile: 'Ce fichier est protégé par un mot de passe. Retirez d’abord le mot de passe.',
    damagedFile: 'Ce fichier est abîmé ou incomplet et ne peut pas être lu.',
    unknownFormat:
      'La carte ne connaît pas ce type de fichier. Elle lit CSV, Excel (.xlsx), GeoJSON avec des points et son propre paquet de données.',
    unreadableText: 'Les lettres de ce fichier ne peuvent pas être lues. Enregistrez-le en UTF-8.',
    noTable: (names) =>
      names.length === 0
        ? 'Ce fichier ne contient pas de tableau avec des quartiers, secteurs, adresses ou coordonnées.'
        : `Aucune feuille ne contient un tableau avec des quartiers, secteurs, adresses ou coordonnées. Les feuilles : ${list(names)}.`,
    sheetNotFound: (sheet) => `Il n’y a pas de feuille nommée ${quoted(sheet)}.`,
    shiftedHeader: (expected, found) =>
      `Ceci ressemble à un export du Monitoring des Quartiers, mais les en-têtes sont décalés. ${quoted('Code')} se trouve en ${found} et doit être en ${expected}, avec les unités à la ligne 2 et les années à la ligne 3.`,
    noValueColumn: 'Aucune colonne ne contient des chiffres.',
    yearNeeded: 'Le fichier ne dit pas de quelle année sont les chiffres. Indiquez l’année.',
    badYear: (row, column, text) =>
      text === ''
        ? `Il manque une année ou un nom : ${at(row, column)}.`
        : `${quoted(text)} n’est pas une année : ${at(row, column)}.`,
    nothingMatched: (read) =>
      `Sur ${format.count(read, rows)}, aucune ne correspond à un lieu à Bruxelles. Vérifiez la colonne des codes, des noms ou des adresses.`,
    contradictingRows: (text, found) =>
      `${quoted(text)} figure plus d’une fois, avec des chiffres différents : lignes ${format.and(found)}. Gardez une seule ligne.`,
    repeatedColumn: (heading, found) =>
      `La colonne ${quoted(heading)} figure deux fois avec des chiffres différents : colonnes ${format.and(found)}. Gardez-en une.`,
    textInNumbers: (count, row, column, text) =>
      `Il y a du texte parmi les chiffres, dans ${format.count(count, cells)}. Premier cas : ${quoted(text)}, ${at(row, column)}. Laissez la cellule vide ou écrivez ND s’il n’y a pas de chiffre.`,
    mixedDecimals: (comma, commaRow, point, pointRow) =>
      `Certains nombres ont une virgule, d’autres un point : ${quoted(comma)} à la ligne ${commaRow} et ${quoted(point)} à la ligne ${pointRow}. Utilisez partout le même signe.`,
    ambiguousNumbers: (text, row, column) =>
      `${quoted(text)} (${at(row, column)}) peut vouloir dire deux choses, et rien dans le fichier ne dit laquelle. Écrivez les milliers sans signe, ou dites ce qu’est le signe.`,
    formulaWithoutValue: (count, row, column) =>
      `Une formule n’a pas de résultat ou donne une erreur, dans ${format.count(count, cells)}. Premier cas : ${at(row, column)}. La carte ne calcule pas de formules : enregistrez à nouveau le fichier dans Excel, ou collez les valeurs.`,
    kindsNeeded: (headings) =>
      `Dites d’abord ce que comptent ces colonnes, car cela décide comment les secteurs deviennent des quartiers : ${list(headings)}.`,
    notCombinable: (headings) =>
      `Les chiffres des secteurs ne peuvent pas être réunis en quartiers : ${list(headings)}. Des médianes et des densités ne donnent pas de chiffre pour le quartier.`,
    unknownCoordinates: (text, row) =>
      `Les coordonnées n’ont pas été reconnues : ${quoted(text)} à la ligne ${row}. La carte lit longitude et latitude (WGS84), Lambert 72 et Lambert 2008.`,
    noPointFeatures: 'Ce fichier GeoJSON ne contient pas de points.',
    supplyMissing: {
      streets:
        'La liste des rues n’a pas pu être chargée. Votre fichier n’est pas en cause. Réessayez.',
      sectors:
        'La liste des secteurs n’a pas pu être chargée. Votre fichier n’est pas en cause. Réessayez.',
      outlines:
        'Les limites des quartiers n’ont pas pu être chargées. Votre fichier n’est pas en cause. Réessayez.',
    },
    worker: 'La lecture a été arrêtée par une erreur. Réessayez, ou prenez un fichier plus petit.',
  },
  unmatched: {
    unknownDistrict: 'Ce quartier n’est pas connu.',
    unknownSector: 'Ce secteur n’est pas connu.',
    uninhabitedDistrict: 'C’est un parc, un cimetière ou une zone industrielle, sans chiffres.',
    codeAndNameDiffer: 'Le code est celui d’un autre quartier que le nom.',
    unknownStreet: 'Cette rue n’a pas été trouvée dans cette commune.',
    severalStreets:
      'Plusieurs rues ou parties de rue portent ce nom. Ajoutez la commune ou le code postal, ou donnez des coordonnées.',
    noAddress: 'Aucune rue n’est indiquée.',
    noPoint: 'Aucun lieu n’est indiqué.',
    outsideRegion: 'Le lieu se trouve hors de la Région bruxelloise.',
  },
  unlikely: {
    percentOutside0To100: 'Un pourcentage sous 0 ou au-dessus de 100.',
    negativeCount: 'Un nombre sous 0.',
    tooLarge: 'Un très grand nombre.',
  },
  ignored: {
    noFigures: 'Elle ne contient pas de chiffres.',
    empty: 'La colonne est vide.',
    notNeeded: 'Pas nécessaire pour la carte.',
    repeated: 'La même colonne y est déjà.',
    notCombinable:
      'Les médianes et densités de secteurs ne peuvent pas être réunies en un quartier.',
    kindNotKnown:
      'On ne sait pas ce que compte la colonne, donc pas non plus comment réunir les secteurs.',
  },
  notes: {
    yearChosen: (year) => `Là où le fichier n’indique pas d’année, ${year} vaut.`,
    summaryRows: (count) =>
      `${format.count(count, rows)} sur toute la région ou tous les quartiers : ${format.plural(count, { one: 'pas reprise', other: 'pas reprises' })}.`,
    metadataRows: (count) =>
      `${format.count(count, rows)} d’explication : ${format.plural(count, { one: 'pas reprise', other: 'pas reprises' })}.`,
    uninhabitedRows: (count) =>
      `${format.count(count, rows)} de parcs, cimetières et zones industrielles, sans chiffres.`,
    streetPoints: (count) =>
      `Pour ${format.count(count, services)}, le lieu est celui de la rue. La carte ne connaît pas les numéros de maison.`,
    formulaCells: (count) =>
      `${format.count(count, cells)} avec une formule : le résultat enregistré dans le fichier compte. La carte ne calcule rien.`,
    incompleteDistricts: (count) =>
      `${format.count(count, districts)} sans chiffre, parce que des secteurs manquent.`,
    otherSheets: (names) => `Feuilles non lues : ${list(names)}.`,
    groupedNumbers: (count) =>
      `${format.count(count, cells)} avec un nombre comme 1.234 : lu comme le reste du fichier l’indique.`,
  },
  forms: {
    wijkmonitoring: 'Export du Monitoring des Quartiers',
    wijkwijzerTable: 'Tableau de cette carte',
    dataPackage: 'Paquet de données de cette carte',
    districtTable: 'Tableau de quartiers',
    sectorTable: 'Tableau de secteurs statistiques',
    servicesByPoint: 'Services avec coordonnées',
    servicesByAddress: 'Services avec adresses',
    geojsonPoints: 'GeoJSON avec des points',
  },
  details: {
    sheet: (name) => `feuille ${quoted(name)}`,
    encoding: (name) => `caractères ${name}`,
    separator: {
      ';': 'colonnes par point-virgule',
      ',': 'colonnes par virgule',
      '\t': 'colonnes par tabulation',
      '|': 'colonnes par barre verticale',
    },
    decimalMark: { ',': 'virgule pour les décimales', '.': 'point pour les décimales' },
    coordinates: { 4326: 'WGS84', 31370: 'Lambert 72', 3812: 'Lambert 2008' },
  },
}
