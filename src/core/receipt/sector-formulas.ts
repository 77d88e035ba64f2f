import type { Formula } from './formula.ts'
import {
  column,
  divide,
  group,
  logarithm,
  multiply,
  named,
  namedPerRow,
  number,
  sameDistrict,
  subtract,
  sum,
} from './formula-parts.ts'

const SECTORS = { over: group('sectors'), row: 'i' } as const

export const LOWEST_SECTOR_FORMULA: Formula = { kind: 'lowest', ...SECTORS, of: column('value') }
export const HIGHEST_SECTOR_FORMULA: Formula = { kind: 'highest', ...SECTORS, of: column('value') }

/** Euros a year; see `gapsWithin`. */
export const GAP_WITHIN_FORMULA: Formula = subtract(HIGHEST_SECTOR_FORMULA, LOWEST_SECTOR_FORMULA)

/** Over the wijken that have a gap. */
export const TYPICAL_WITHIN_FORMULA: Formula = {
  kind: 'median',
  over: group('all'),
  row: 'i',
  of: subtract(column('highest'), column('lowest')),
}

const ALL_DECLARATIONS = named('allDeclarations', sum(group('sectors'), column('declarations')))
const WEIGHT = divide(column('declarations'), ALL_DECLARATIONS)
const MEAN = named(
  'mean',
  divide(
    sum(group('sectors'), multiply(column('value'), column('declarations'))),
    sum(group('sectors'), column('declarations')),
  ),
)
const DISTRICT_MEAN = namedPerRow(
  'districtMean',
  divide(
    sum(sameDistrict('i'), multiply(column('value', 'j'), column('declarations', 'j')), 'j'),
    sum(sameDistrict('i'), column('declarations', 'j'), 'j'),
  ),
)

const theilOf = (figure: Formula): Formula => {
  const toMean = divide(figure, MEAN)
  return sum(group('sectors'), multiply(WEIGHT, toMean, logarithm(toMean)))
}

/** Per cent; what `withinShare` gives as a part of 1. */
export const WITHIN_SHARE_FORMULA: Formula = multiply(
  number(100),
  subtract(
    number(1),
    divide(
      named('theilBetween', theilOf(DISTRICT_MEAN)),
      named('theilTotal', theilOf(column('value'))),
    ),
  ),
)
