import type { Texts } from '../texts.ts'
import { format } from './format.ts'

export const counts: Texts['counts'] = {
  districts: (count) => format.count(count, { one: 'quartier', other: 'quartiers' }),
  municipalities: (count) => format.count(count, { one: 'commune', other: 'communes' }),
  inhabitants: (count) => format.inhabitants(count),
  indicators: (count) => format.count(count, { one: 'indicateur', other: 'indicateurs' }),
  services: (count) => format.count(count, { one: 'lieu', other: 'lieux' }),
  years: (count) => format.count(count, { one: 'an', other: 'ans' }),
  classes: (count) => format.count(count, { one: 'classe', other: 'classes' }),
}
