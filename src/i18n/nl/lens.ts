import { insideTitle } from '../inside-title.ts'
import { format } from './format.ts'

const wijken = { one: 'wijk', other: 'wijken' }
const borders = { one: 'grens', other: 'grenzen' }

const levels: readonly [string, string, string] = ['laag', 'midden', 'hoog']
type Third = 0 | 1 | 2

/** One map, two indicators, small maps; and the lines where neighbours differ. */
export const lens = {
  label: 'Hoeveel cijfers tegelijk',
  single: 'Eén kaart',
  bivariate: {
    option: 'Twee cijfers',
    ofFirst: (name: string) => `Dit paneel gaat over het eerste cijfer: ${name}.`,
    panel: 'Twee cijfers op één kaart',
    second: 'Tweede cijfer',
    swap: 'Wissel de twee cijfers om',
    noCounts:
      'Een aantal heeft geen klassen. Kies eerst een ander cijfer om twee cijfers te tonen.',
    singleMaps: 'De twee cijfers apart',
    legend: 'Legende van de twee cijfers',
    levels,
    cell: (first: Third, firstSubject: string, second: Third, secondSubject: string) =>
      `${levels[first]} voor ${firstSubject}, ${levels[second]} voor ${secondSubject}`,
    corners: 'De vier hoeken in woorden',
    count: (districts: number, inhabitants: number) =>
      `${format.count(districts, wijken)}, ${format.inhabitants(inhabitants)}`,
    title: (first: string, second: string) => `${first} en ${insideTitle(second)}`,
    subtitle: (firstYear: number, secondYear: number, paired: number, total: number) =>
      `${firstYear === secondYear ? format.year(firstYear) : `${format.year(firstYear)} en ${format.year(secondYear)}`}, ${paired === total ? `alle ${format.count(total, wijken)} hebben beide cijfers` : `${format.integer(paired)} van de ${format.count(total, wijken)} met beide cijfers`}`,
    sentence: (districts: number, inhabitants: number, label: string) =>
      `${format.count(districts, wijken)} met samen ${format.inhabitants(inhabitants)}: ${label}. Dat twee cijfers samengaan, zegt niet dat het ene het andere veroorzaakt.`,
    noPairs: 'Geen enkele wijk heeft beide cijfers. Kies een ander jaar of een ander cijfer.',
    notCause: 'Dat twee cijfers samengaan, zegt niet dat het ene het andere veroorzaakt.',
    rule: 'Elk cijfer is in drie verdeeld (tercielen). In elk derde woont ongeveer een derde van de inwoners van de wijken met beide cijfers.',
    missing: 'Een van beide ontbreekt',
    values: (first: string, second: string) => `${first} en ${second}`,
    both: (
      place: string,
      firstName: string,
      firstValue: string,
      secondName: string,
      secondValue: string,
    ) => `${place}: ${firstName} ${firstValue}, ${secondName} ${secondValue}.`,
    lacks: (name: string, reason: string) => `${name}: ${reason}`,
    noInhabitants: 'geen aantal inwoners voor dit jaar',
    columns: 'Kolommen:',
    rows: 'Rijen:',
    axis: (name: string, year: number) => `${name}, ${format.year(year)}`,
    otherYear: (name: string, year: number, asked: number) =>
      `${name} bestaat niet voor ${format.year(asked)}: dit is ${format.year(year)}.`,
    emptyThird: 'geen wijk',
  },
  sectors: { option: 'Binnen de wijken' },
  smallMaps: {
    option: 'Kleine kaarten',
    label: 'Kleine kaarten naast elkaar',
    note: 'Wijs op één kaart een wijk aan: ze licht op alle kaarten op, met haar cijfer.',
    add: 'Cijfer toevoegen',
    addHint: 'Kies een cijfer…',
    full: (most: number) => `Er passen ${format.integer(most)} kaarten. Neem er eerst een weg.`,
    onlyOne: 'Voeg een tweede cijfer toe om te vergelijken.',
    remove: (name: string) => `Neem ${name} weg`,
    earlier: (name: string) => `Zet ${name} eerder`,
    later: (name: string) => `Zet ${name} later`,
    otherYear: (year: number, asked: number) =>
      `${format.year(year)} (geen cijfer voor ${format.year(asked)})`,
    pointed: 'Wijs een wijk aan',
    missing: (count: number) => `${format.count(count, wijken)} zonder cijfer`,
    mapLabel: (title: string, subtitle: string) =>
      `${title}, ${subtitle}. Pijltjestoetsen: naar de buurwijk. Enter: kies de wijk.`,
  },
  breakLines: {
    option: 'Toon breuklijnen',
    optionNote: 'Hoe dikker de lijn, hoe groter het verschil tussen twee buurwijken.',
    noCounts: 'Niet bij aantallen: die volgen vooral hoe groot een wijk is.',
    oneMapOnly: 'Breuklijnen horen bij één kaart.',
    title: 'De tien grootste breuklijnen',
    none: 'Geen twee buurwijken hebben allebei een cijfer.',
    note: (compared: number, other: number) =>
      `${format.count(compared, borders)} tussen twee wijken met een cijfer${other === 0 ? '' : `; ${format.count(other, { one: 'andere is', other: 'andere zijn' })} niet te vergelijken`}. Kleine verschillen zijn niet getekend.`,
    shortRule: (metres: number) =>
      `Een grens korter dan ${format.distance(metres)} staat in de lijst, maar niet op de kaart: zulke wijken raken elkaar bijna alleen in een hoek.`,
    short: 'korte grens',
    border: (length: string) => `grens van ${length}`,
    difference: 'verschil',
  },
  loading: 'Kaart laden…',
  failed: (name: string) => `${name} kon niet geladen worden. De rest werkt gewoon.`,
  mapFailed: 'De kleine kaart kon niet geladen worden. De cijfers staan in de tabel.',
  retry: 'Probeer opnieuw',
}
