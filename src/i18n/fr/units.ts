import type { Texts } from '../texts.ts'

export const units: Texts['units'] = {
  euros: { name: 'euros', symbol: '€' },
  percent: { name: 'pour cent', symbol: '%' },
  inhabitantsPerSquareKilometre: { name: 'habitants par kilomètre carré', symbol: 'hab./km²' },
  dwellingsPer100Households: {
    name: 'logements pour 100 ménages',
    symbol: 'pour 100 ménages',
  },
  decibels: { name: 'décibels', symbol: 'dB(A)' },
  microgramsPerCubicMetre: { name: 'microgrammes par mètre cube d’air', symbol: 'µg/m³' },
  inhabitants: { name: 'habitants', symbol: 'hab.' },
  number: { name: 'nombre', symbol: 'nombre' },
}
