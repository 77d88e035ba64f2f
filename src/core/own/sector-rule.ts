import type { ValueKind } from '../indicators/indicator.ts'

/**
 * How figures of statistical sectors become the figure of a wijk.
 * - `sum`: counts are added up
 * - `meanByInhabitants`: shares, rates and levels are averaged, weighed with the inhabitants
 */
export type SectorRule = 'sum' | 'meanByInhabitants'

/**
 * The rule for a kind of figure. null where there is none: a median can not be made of medians, and
 * a density needs the areas.
 */
export function sectorRuleFor(kind: ValueKind): SectorRule | null {
  switch (kind) {
    case 'count':
      return 'sum'
    case 'share':
    case 'rate':
    case 'level':
      return 'meanByInhabitants'
    case 'median':
    case 'density':
      return null
  }
}
