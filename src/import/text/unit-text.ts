import type { Unit, ValueKind } from '../../core/indicators/indicator.ts'
import { UNITS } from '../../core/indicators/indicator.ts'
import { foldText } from '../../core/search/fold-text.ts'
import { units as en } from '../../i18n/en/units.ts'
import { units as fr } from '../../i18n/fr/units.ts'
import { units as nl } from '../../i18n/nl/units.ts'

/** Ways to write a unit beside those of the map; compared in small letters without spaces. */
const WRITINGS: readonly (readonly [Unit, readonly string[]])[] = [
  ['euros', ['€', 'eur', 'euro', 'euros']],
  ['percent', ['%', 'pct', 'procent', 'percent', 'pourcent', 'pourcentage', 'percentage']],
  [
    'inhabitantsPerSquareKilometre',
    ['inw/km²', 'inw./km²', 'inwoners/km²', 'inw/km2', 'hab/km²', 'hab./km²', 'habitants/km²'],
  ],
  [
    'dwellingsPer100Households',
    ['/100huish.', 'per100huishoudens', 'pour100ménages', 'woningenper100huishoudens'],
  ],
  ['decibels', ['db(a)', 'db', 'decibel', 'décibel', 'décibels']],
  ['microgramsPerCubicMetre', ['µg/m³', 'μg/m³', 'µg/m3', 'μg/m3', 'ug/m3', 'ug/m³']],
  ['inhabitants', ['inwoners', 'inwoner', 'habitants', 'habitant', 'inhabitants', 'inw.', 'hab.']],
]

const UNIT_OF: ReadonlyMap<string, Unit> = new Map([
  ...WRITINGS.flatMap(([unit, writings]) => writings.map((writing) => [writing, unit] as const)),
  ...UNITS.filter((unit) => unit !== 'number').flatMap((unit) =>
    [nl, fr, en].flatMap((texts) => [
      [bare(texts[unit].name), unit] as const,
      [bare(texts[unit].symbol), unit] as const,
    ]),
  ),
])

/** The unit that a text names; null for none that the map knows. */
export function unitOf(text: string): Unit | null {
  return UNIT_OF.get(bare(text)) ?? null
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}

const KIND_WORDS: readonly (readonly [ValueKind, RegExp])[] = [
  ['median', /\b(mediaan|mediane|median|medianes)\b/],
  ['density', /\b(dichtheid|densite|density)\b/],
  ['share', /\b(aandeel|part|share|percentage|pourcentage|proportion)\b/],
  ['rate', /\b(graad|\w+graad|taux|rate|ratio)\b/],
  ['count', /\b(aantal|nombre|number|count|totaal|total|totale|effectif|bevolking|population)\b/],
]

/**
 * What kind of number a column holds, by the words of its name and by its unit; null when neither
 * tells.
 */
export function kindOf(name: string, unit: Unit | null): ValueKind | null {
  const words = foldText(name)
  const told = KIND_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  switch (unit) {
    case 'percent':
      return told === 'rate' ? 'rate' : 'share'
    case 'inhabitantsPerSquareKilometre':
      return 'density'
    case 'dwellingsPer100Households':
      return 'rate'
    case 'decibels':
    case 'microgramsPerCubicMetre':
      return 'level'
    case 'inhabitants':
      return 'count'
    case 'euros':
      return told === 'median' ? 'median' : null
    case 'number':
    case null:
      return told
  }
}
