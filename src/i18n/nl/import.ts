import { format } from './format.ts'

const rows = { one: 'rij', other: 'rijen' }
const columns = { one: 'kolom', other: 'kolommen' }
const cells = { one: 'cel', other: 'cellen' }
const sheets = { one: 'blad', other: 'bladen' }
const services = { one: 'dienst', other: 'diensten' }
const districts = { one: 'wijk', other: 'wijken' }

/** A cell as a person finds it: `rij 12, kolom “Cijfer”`. */
const at = (row: number, column: string): string =>
  column === '' ? `rij ${row}` : `rij ${row}, kolom “${column}”`

const list = (items: readonly string[]): string => format.and(items.map((item) => `“${item}”`))

/** What was found in a file that a person brings, and why it can not be added. */
export const importTexts = {
  problems: {
    emptyFile: 'Dit bestand is leeg.',
    fileTooLarge: (megabytes: number, most: number) =>
      `Dit bestand is ${format.decimal(megabytes, 1)} MB. De kaart leest bestanden tot ${format.integer(most)} MB.`,
    unpacksTooLarge: (most: number) =>
      `Uitgepakt is dit bestand groter dan ${format.integer(most)} MB. Dat leest de kaart niet.`,
    tooManyParts: (most: number) =>
      `In dit bestand zitten meer dan ${format.integer(most)} bestanden. Dat leest de kaart niet.`,
    tooManySheets: (found: number, most: number) =>
      `Deze werkmap heeft ${format.count(found, sheets)}. De kaart leest er ten hoogste ${format.integer(most)}.`,
    tooManyRows: (most: number) =>
      `Dit bestand heeft te veel rijen. De kaart leest er ten hoogste ${format.integer(most)}.`,
    tooManyColumns: (found: number, most: number) =>
      `Dit bestand heeft ${format.count(found, columns)}. De kaart leest er ten hoogste ${format.integer(most)}.`,
    tooManyCells: (most: number) =>
      `Dit bestand heeft te veel cellen. De kaart leest er ten hoogste ${format.integer(most)}.`,
    oldWorkbook:
      'Dit is een oude Excel-werkmap (.xls). Open ze in Excel of LibreOffice en bewaar ze als .xlsx of CSV.',
    webPage:
      'Dit is een webpagina of XML, ook al heet het bestand anders. Open het in Excel of LibreOffice en bewaar het als .xlsx of CSV.',
    macroWorkbook:
      'Deze werkmap bevat macro’s. De kaart leest zulke bestanden niet. Bewaar ze als gewone .xlsx zonder macro’s.',
    encryptedFile: 'Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eerst weg.',
    damagedFile: 'Dit bestand is beschadigd of onvolledig en kan niet gelezen worden.',
    unknownFormat:
      'De kaart kent dit soort bestand niet. Ze leest CSV, Excel (.xlsx), GeoJSON met punten en haar eigen datapakket.',
    unreadableText: 'De letters in dit bestand kunnen niet gelezen worden. Bewaar het als UTF-8.',
    noTable: (names: readonly string[]) =>
      names.length === 0
        ? 'In dit bestand staat geen tabel met wijken, sectoren, adressen of coördinaten.'
        : `Geen enkel blad bevat een tabel met wijken, sectoren, adressen of coördinaten. De bladen: ${list(names)}.`,
    sheetNotFound: (sheet: string) => `Er is geen blad met de naam “${sheet}”.`,
    shiftedHeader: (expected: string, found: string) =>
      `Dit lijkt een export van de Wijkmonitoring, maar de koppen zijn verschoven. “Code” staat in ${found} en hoort in ${expected}, met de eenheden in rij 2 en de jaren in rij 3.`,
    noValueColumn: 'Geen enkele kolom bevat cijfers.',
    yearNeeded: 'Het bestand zegt niet van welk jaar de cijfers zijn. Vul het jaar in.',
    badYear: (row: number, column: string, text: string) =>
      text === ''
        ? `Er ontbreekt een jaar of een naam in ${at(row, column)}.`
        : `“${text}” in ${at(row, column)} is geen jaar.`,
    nothingMatched: (read: number) =>
      `Van de ${format.count(read, rows)} hoort er geen enkele bij een plek in Brussel. Kijk de kolom met codes, namen of adressen na.`,
    contradictingRows: (text: string, found: readonly string[]) =>
      `“${text}” staat er meer dan één keer, met verschillende cijfers: rijen ${format.and(found)}. Laat één rij staan.`,
    repeatedColumn: (heading: string, found: readonly string[]) =>
      `De kolom “${heading}” staat er twee keer met verschillende cijfers: kolommen ${format.and(found)}. Laat er één staan.`,
    textInNumbers: (count: number, row: number, column: string, text: string) =>
      `Er staat tekst tussen de cijfers, in ${format.count(count, cells)}. De eerste: “${text}” in ${at(row, column)}. Laat de cel leeg of schrijf ND als er geen cijfer is.`,
    mixedDecimals: (comma: string, commaRow: number, point: string, pointRow: number) =>
      `Sommige getallen hebben een komma, andere een punt: “${comma}” in rij ${commaRow} en “${point}” in rij ${pointRow}. Gebruik overal hetzelfde teken.`,
    ambiguousNumbers: (text: string, row: number, column: string) =>
      `“${text}” in ${at(row, column)} kan twee dingen betekenen, en niets in het bestand zegt wat. Schrijf duizendtallen zonder teken, of zeg wat het teken is.`,
    formulaWithoutValue: (count: number, row: number, column: string) =>
      `Een formule heeft geen uitkomst of een fout, in ${format.count(count, cells)}. De eerste: ${at(row, column)}. De kaart rekent geen formules uit: bewaar het bestand opnieuw in Excel, of plak de waarden.`,
    kindsNeeded: (headings: readonly string[]) =>
      `Zeg eerst wat deze kolommen tellen, want dat bepaalt hoe sectoren tot wijken worden: ${list(headings)}.`,
    notCombinable: (headings: readonly string[]) =>
      `De cijfers van de sectoren kunnen niet tot wijken samengevoegd worden: ${list(headings)}. Van medianen en dichtheden is geen cijfer voor de wijk te maken.`,
    unknownCoordinates: (text: string, row: number) =>
      `De coördinaten zijn niet herkend: “${text}” in rij ${row}. De kaart leest lengte en breedte (WGS84), Lambert 72 en Lambert 2008.`,
    noPointFeatures: 'Dit GeoJSON-bestand bevat geen punten.',
    supplyMissing: {
      streets:
        'De lijst van straten kon niet geladen worden. Met je bestand is niets mis. Probeer opnieuw.',
      sectors:
        'De lijst van sectoren kon niet geladen worden. Met je bestand is niets mis. Probeer opnieuw.',
      outlines:
        'De grenzen van de wijken konden niet geladen worden. Met je bestand is niets mis. Probeer opnieuw.',
    },
    worker: 'Het lezen is gestopt door een fout. Probeer opnieuw, of gebruik een kleiner bestand.',
  },
  unmatched: {
    unknownDistrict: 'Deze wijk is niet bekend.',
    unknownSector: 'Deze sector is niet bekend.',
    uninhabitedDistrict: 'Dit is een park, begraafplaats of industriegebied, zonder cijfers.',
    codeAndNameDiffer: 'De code is van een andere wijk dan de naam.',
    unknownStreet: 'Deze straat is niet gevonden in deze gemeente.',
    severalStreets:
      'Meer straten of straatdelen heten zo. Voeg de gemeente of postcode toe, of geef coördinaten.',
    noAddress: 'Er is geen straat ingevuld.',
    noPoint: 'Er is geen plek ingevuld.',
    outsideRegion: 'De plek ligt buiten het Brussels Gewest.',
  },
  unlikely: {
    percentOutside0To100: 'Een percentage onder 0 of boven 100.',
    negativeCount: 'Een aantal onder 0.',
    tooLarge: 'Een erg groot getal.',
  },
  ignored: {
    noFigures: 'Er staan geen cijfers in.',
    empty: 'De kolom is leeg.',
    notNeeded: 'Niet nodig voor de kaart.',
    repeated: 'Dezelfde kolom staat er al.',
    notCombinable: 'Medianen en dichtheden van sectoren zijn niet tot een wijk samen te voegen.',
    kindNotKnown: 'Niet bekend wat de kolom telt, dus ook niet hoe sectoren samengaan.',
  },
  notes: {
    yearChosen: (year: number) => `Waar het bestand geen jaar noemt, geldt ${year}.`,
    summaryRows: (count: number) =>
      `${format.count(count, rows)} over het hele gewest of over alle wijken: niet overgenomen.`,
    metadataRows: (count: number) => `${format.count(count, rows)} met uitleg: niet overgenomen.`,
    uninhabitedRows: (count: number) =>
      `${format.count(count, rows)} van parken, begraafplaatsen en industriegebieden, zonder cijfers.`,
    streetPoints: (count: number) =>
      `Van ${format.count(count, services)} is de plek die van de straat. De kaart kent geen huisnummers.`,
    formulaCells: (count: number) =>
      `${format.count(count, cells)} met een formule: de uitkomst die in het bestand staat, telt. De kaart rekent niets uit.`,
    incompleteDistricts: (count: number) =>
      `${format.count(count, districts)} zonder cijfer, omdat er sectoren ontbreken.`,
    otherSheets: (names: readonly string[]) => `Niet gelezen bladen: ${list(names)}.`,
    groupedNumbers: (count: number) =>
      `${format.count(count, cells)} met een getal zoals 1.234: gelezen zoals de rest van het bestand het aangeeft.`,
  },
  forms: {
    wijkmonitoring: 'Export van de Wijkmonitoring',
    wijkwijzerTable: 'Tabel van deze kaart',
    dataPackage: 'Datapakket van deze kaart',
    districtTable: 'Tabel met wijken',
    sectorTable: 'Tabel met statistische sectoren',
    servicesByPoint: 'Diensten met coördinaten',
    servicesByAddress: 'Diensten met adressen',
    geojsonPoints: 'GeoJSON met punten',
  },
  details: {
    sheet: (name: string) => `blad “${name}”`,
    encoding: (name: string) => `tekens ${name}`,
    separator: {
      ';': 'kolommen met puntkomma',
      ',': 'kolommen met komma',
      '\t': 'kolommen met tab',
      '|': 'kolommen met staand streepje',
    },
    decimalMark: { ',': 'komma voor decimalen', '.': 'punt voor decimalen' },
    coordinates: { 4326: 'WGS84', 31370: 'Lambert 72', 3812: 'Lambert 2008' },
  },
}
