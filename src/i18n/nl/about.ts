/** What the page tells about itself. */
export const about = {
  what: 'Wijkwijzer toont hoe ongelijk de wijken van het Brussels Hoofdstedelijk Gewest zijn, en waar het Nederlandstalige netwerk van gemeenschapscentra en diensten staat. De kaart hoort bij het Beleidsplan Samenleven 2022-2025 van de Vlaamse Gemeenschapscommissie.',
  how: 'Hoe lees ik de kaart?',
  howText: [
    'Elke kleur is een klasse. De legende zegt waar een klasse begint en eindigt, en hoeveel wijken en inwoners erin vallen.',
    'Gearceerd: voor deze wijk is er dat jaar geen cijfer. De reden staat in de tabel. We vullen niets in.',
    'Effen zandkleur of groen: hier woont bijna niemand (park, begraafplaats, industrie, station).',
    'De donkere lijn is de arme sikkel: een omschrijving in woorden van BISA, geen officiële grens.',
  ],
  keys: 'Toetsen',
  sources: 'Bronnen en licenties',
  sourceText: [
    'Wijken en gemeenten: UrbIS, Paradigm.brussels.',
    'Cijfers: BISA Wijkmonitoring en Statbel. De beschrijvingen zijn van ons; BISA is de bron van gezag.',
    'Achtergrond, straten en diensten: ©\u00a0OpenStreetMap-bijdragers, ODbL.',
  ],
  monitoring: 'Naar de Wijkmonitoring van BISA',
  words: 'Woorden uitgelegd',
  edition: (edition: string) => `Editie van de gegevens: ${edition}`,
}
