import type { Unit } from '../../core/indicators/indicator.ts'
import type { UnitText } from '../unit-text.ts'

export const units: Readonly<Record<Unit, UnitText>> = {
  euros: { name: 'euro', symbol: '€' },
  percent: { name: 'procent', symbol: '%' },
  inhabitantsPerSquareKilometre: {
    name: 'inwoners per vierkante kilometer',
    symbol: 'inw./km²',
  },
  dwellingsPer100Households: {
    name: 'woningen per 100 huishoudens',
    symbol: 'per 100 huish.',
  },
  decibels: { name: 'decibel', symbol: 'dB(A)' },
  microgramsPerCubicMetre: { name: 'microgram per kubieke meter lucht', symbol: 'µg/m³' },
  inhabitants: { name: 'inwoners', symbol: 'inw.' },
  number: { name: 'getal', symbol: 'getal' },
}
