import type { Texts } from '../texts.ts'

/** What the page tells about itself. */
export const about: Texts['ui']['about'] = {
  what: 'Wijkwijzer shows how unequal the neighbourhoods of the Brussels-Capital Region are, and where the Dutch-language network of community centres and services stands. The map accompanies the policy plan “Beleidsplan Samenleven 2022-2025” of the Vlaamse Gemeenschapscommissie.',
  how: 'How do I read the map?',
  howText: [
    'Each colour is a class. The legend says where a class begins and ends, and how many neighbourhoods and inhabitants are in it.',
    'Hatched: this neighbourhood has no figure for this year. The reason is in the table. We do not fill anything in.',
    'Plain sand colour or green: almost nobody lives here (park, cemetery, industry, station).',
    'The dark line is the arme sikkel (poor crescent): a description in words by BISA, not an official border.',
  ],
  keys: 'Keys',
  sources: 'Sources and licences',
  sourceText: [
    'Neighbourhoods and municipalities: UrbIS, Paradigm.brussels.',
    'Figures: BISA Wijkmonitoring and Statbel. The descriptions are ours; BISA is the authority.',
    'Background, streets and services: ©\u00a0OpenStreetMap contributors, ODbL.',
  ],
  monitoring: 'To the Wijkmonitoring of BISA',
  words: 'Words explained',
  edition: (edition: string) => `Edition of the data: ${edition}`,
}
