/** Kilobytes of 1000 bytes, as brotli of the highest quality sends them. */
export interface Budget {
  readonly kilobytes: number
  readonly reason: string
}

/** At 1.6 Mbit a second each 20 kB is a tenth of a second that people wait. */
export const FIRST_SCREEN_BUDGETS = {
  total: { kilobytes: 200, reason: 'answers in 1.4 s on a line of 1.6 Mbit a second' },
  page: { kilobytes: 50, reason: 'the choropleth is in it: visible within 0.8 s' },
  scripts: { kilobytes: 136, reason: 'what is left of the total; React DOM alone takes 57' },
  font: { kilobytes: 19, reason: 'one file with the characters that the texts use' },
} as const satisfies Record<string, Budget>

/** The page, its three scripts and the font: each request more is another way to the server. */
export const FIRST_SCREEN_REQUESTS = 5

/** By how the name of the file in `assets/` begins. */
export const CHUNK_BUDGETS: Readonly<Record<string, Budget>> = {
  'create-map-libre-view': {
    kilobytes: 260,
    reason: 'the map library, after the first screen: in place within 4.5 s with the next one',
  },
  'maplibre-gl-worker': { kilobytes: 130, reason: 'the other half of the map library' },
  embed: { kilobytes: 80, reason: 'in a frame on a page of someone else, without React' },
  'write-deck': { kilobytes: 110, reason: 'the slides, fetched by who makes them' },
}
