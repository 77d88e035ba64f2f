import { format } from './format.ts'

const wijken = { one: 'wijk', other: 'wijken' }

/** Wijken side by side. */
export const compare = {
  title: 'Wijken vergelijken',
  open: 'Toon de vergelijking',
  clear: 'Alles wissen',
  add: 'Vergelijk',
  /** The column of the table of all wijken. */
  column: 'Vergelijk',
  addNamed: (name: string) => `Zet ${name} in de vergelijking`,
  remove: (name: string) => `Haal ${name} uit de vergelijking`,
  added: (name: string, count: number, most: number) =>
    `${name} staat in de vergelijking: ${format.integer(count)} van ten hoogste ${format.count(most, wijken)}.`,
  removed: (name: string) => `${name} staat niet meer in de vergelijking.`,
  cleared: 'De vergelijking is leeg.',
  full: (most: number) =>
    `Er staan al ${format.count(most, wijken)} naast elkaar. Haal er eerst één weg.`,
  needMore: 'Kies nog minstens één wijk om te vergelijken.',
  empty: 'Kies twee tot vier wijken: zoek ze hieronder, of kies ze in de tabel of in een profiel.',
  search: 'Zoek een wijk om toe te voegen',
  none: (query: string) => `Geen wijk gevonden voor “${query}”.`,
  caption: (names: string) => `Alle cijfers van ${names}`,
  frame: 'Tabel van de vergelijking, opzij te schuiven',
  figure: 'Cijfer en jaar',
  region: 'Gewest (BISA)',
  zoneMean: (zone: string, total: number) => `${zone} (gemiddelde, ${format.count(total, wijken)})`,
  partly: (counted: number, total: number) =>
    `${format.integer(counted)} van ${format.integer(total)}`,
  openProfile: (name: string) => `Open het profiel van ${name}`,
  note: 'De rang gaat van hoog naar laag: 1e is het hoogste cijfer, niet het beste. Het gemiddelde van de groep is gewogen naar inwoners. Een streepje betekent: niet gepubliceerd of niet te berekenen.',
}
