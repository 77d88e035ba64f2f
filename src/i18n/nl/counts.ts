import { format } from './format.ts'

/** Counted nouns: the number and its word, for example `118 wijken`. */
export const counts = {
  districts: (count: number): string => format.count(count, { one: 'wijk', other: 'wijken' }),
  municipalities: (count: number): string =>
    format.count(count, { one: 'gemeente', other: 'gemeenten' }),
  inhabitants: (count: number): string => format.inhabitants(count),
  indicators: (count: number): string =>
    format.count(count, { one: 'indicator', other: 'indicatoren' }),
  services: (count: number): string => format.count(count, { one: 'plek', other: 'plekken' }),
  years: (count: number): string => format.count(count, { one: 'jaar', other: 'jaar' }),
  classes: (count: number): string => format.count(count, { one: 'klasse', other: 'klassen' }),
}
