import type { Texts } from '../texts.ts'
import { format } from './format.ts'

export const counts: Texts['counts'] = {
  districts: (count) => format.count(count, { one: 'neighbourhood', other: 'neighbourhoods' }),
  municipalities: (count) => format.count(count, { one: 'municipality', other: 'municipalities' }),
  inhabitants: (count) => format.inhabitants(count),
  indicators: (count) => format.count(count, { one: 'indicator', other: 'indicators' }),
  services: (count) => format.count(count, { one: 'place', other: 'places' }),
  years: (count) => format.count(count, { one: 'year', other: 'years' }),
  classes: (count) => format.count(count, { one: 'class', other: 'classes' }),
}
