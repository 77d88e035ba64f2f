import type { Texts } from '../texts.ts'

export const units: Texts['units'] = {
  euros: { name: 'euros', symbol: '€' },
  percent: { name: 'per cent', symbol: '%' },
  inhabitantsPerSquareKilometre: {
    name: 'inhabitants per square kilometre',
    symbol: 'inh./km²',
  },
  dwellingsPer100Households: {
    name: 'dwellings per 100 households',
    symbol: 'per 100 households',
  },
  decibels: { name: 'decibels', symbol: 'dB(A)' },
  microgramsPerCubicMetre: { name: 'micrograms per cubic metre of air', symbol: 'µg/m³' },
  inhabitants: { name: 'inhabitants', symbol: 'inh.' },
  number: { name: 'number', symbol: 'number' },
}
