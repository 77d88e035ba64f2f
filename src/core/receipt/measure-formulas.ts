import type { QuantileRatioId } from '../inequality/quantile-ratio.ts'
import type { Formula, FormulaName, RowGroup, RowVariable } from './formula.ts'
import {
  absolute,
  add,
  column,
  divide,
  group,
  logarithm,
  meanOf,
  multiply,
  named,
  neighbours,
  number,
  percentOf,
  subtract,
  sum,
} from './formula-parts.ts'

/** Sum of (what × inhabitants) ÷ sum of inhabitants; see `summariseGroup`. */
export function weightedMeanFormula(over: RowGroup, of: Formula): Formula {
  const inhabitants = column('inhabitants')
  return divide(sum(group(over), multiply(of, inhabitants)), sum(group(over), inhabitants))
}

/** See `computeGap`. */
export function gapFormula(zone: Formula, compared: Formula): Formula {
  return subtract(named('zoneMean', zone), named('comparedMean', compared))
}

/** In per cent of the size of what is compared with; see `computeGap`. */
export function relativeGapFormula(zone: Formula, compared: Formula): Formula {
  return percentOf(gapFormula(zone, compared), absolute(named('comparedMean', compared)))
}

/** See `measureChange`. */
export const changeFormula = (row: RowVariable): Formula =>
  subtract(column('value', row), column('since', row))

/** See `measureDifference`. */
export function differenceFormula(
  reference: Formula,
  form: 'absolute' | 'relative',
  row: RowVariable,
): Formula {
  const difference = subtract(column('value', row), reference)
  return form === 'absolute' ? difference : percentOf(difference, absolute(reference))
}

/** 1 + the number of rows above; see `competitionRanks`. `of` says what of a row is ranked. */
export function rankFormula(of: (row: RowVariable) => Formula, row: RowVariable): Formula {
  return add(number(1), {
    kind: 'count',
    over: group('all'),
    row: 'j',
    test: 'above',
    one: of('j'),
    other: of(row),
  })
}

/** See `quantileRatio`. */
export function quantileRatioFormula(id: QuantileRatioId): Formula {
  switch (id) {
    case 'p90p10':
      return divide(quantile('p90', 0.9), quantile('p10', 0.1))
    case 'p80p20':
      return divide(quantile('p80', 0.8), quantile('p20', 0.2))
  }
}

function quantile(name: FormulaName, probability: number): Formula {
  return named(name, {
    kind: 'quantile',
    over: group('all'),
    row: 'i',
    of: column('value'),
    weight: column('inhabitants'),
    probability,
  })
}

const ALL_INHABITANTS = named('allInhabitants', sum(group('all'), column('inhabitants')))
const MEAN = named('mean', weightedMeanFormula('all', column('value')))

/** See `gini`. */
export const GINI_FORMULA: Formula = divide(
  sum(
    group('all'),
    sum(
      group('all'),
      multiply(
        column('inhabitants', 'i'),
        column('inhabitants', 'j'),
        absolute(subtract(column('value', 'i'), column('value', 'j'))),
      ),
      'j',
    ),
  ),
  multiply(number(2), ALL_INHABITANTS, ALL_INHABITANTS, MEAN),
)

const TO_MEAN = divide(column('value'), MEAN)

/** See `theil`. */
export const THEIL_FORMULA: Formula = sum(
  group('all'),
  multiply(divide(column('inhabitants'), ALL_INHABITANTS), TO_MEAN, logarithm(TO_MEAN)),
)

const PLAIN_MEAN = named('plainMean', meanOf(group('all'), column('value', 'j'), 'j'))
const deviation = (row: RowVariable): Formula => subtract(column('value', row), PLAIN_MEAN)

/** See `moran`. */
export const MORAN_FORMULA: Formula = divide(
  sum(group('all'), multiply(deviation('i'), meanOf(neighbours('i'), deviation('j'), 'j'))),
  sum(group('all'), multiply(deviation('i'), deviation('i'))),
)

/** Per cent of the inhabitants of an area. */
export const SHARE_REACHED_FORMULA: Formula = percentOf(
  sum(group('area'), column('reached')),
  sum(group('area'), column('inhabitants')),
)

/** Share of the group among those reached over its share among all inhabitants; see `disparity`. */
export const NEED_FORMULA: Formula = divide(
  named(
    'shareOfReached',
    divide(sum(group('area'), column('reached')), sum(group('all'), column('reached'))),
  ),
  named(
    'shareOfInhabitants',
    divide(sum(group('area'), column('inhabitants')), sum(group('all'), column('inhabitants'))),
  ),
)
