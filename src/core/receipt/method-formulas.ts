import type { MethodId } from '../../i18n/method-text.ts'
import type { Formula } from './formula.ts'
import { column, named, own } from './formula-parts.ts'
import {
  changeFormula,
  differenceFormula,
  GINI_FORMULA,
  gapFormula,
  MORAN_FORMULA,
  NEED_FORMULA,
  quantileRatioFormula,
  rankFormula,
  relativeGapFormula,
  SHARE_REACHED_FORMULA,
  THEIL_FORMULA,
  weightedMeanFormula,
} from './measure-formulas.ts'
import { GAP_WITHIN_FORMULA, WITHIN_SHARE_FORMULA } from './sector-formulas.ts'

const ZONE = weightedMeanFormula('zone', column('value'))
const COMPARED = weightedMeanFormula('compared', column('value'))
const REFERENCE = named('referenceMean', weightedMeanFormula('reference', column('value')))

/**
 * The formulas that the page of methods prints: those of the receipts, which give the same numbers
 * as the code of the measures. Other methods are rules that no one formula tells.
 */
export const METHOD_FORMULAS: Readonly<Partial<Record<MethodId, readonly Formula[]>>> = {
  mean: [ZONE],
  gap: [gapFormula(ZONE, COMPARED), relativeGapFormula(ZONE, COMPARED)],
  change: [own(changeFormula('own'))],
  difference: [
    own(differenceFormula(REFERENCE, 'absolute', 'own')),
    own(differenceFormula(REFERENCE, 'relative', 'own')),
  ],
  rank: [own(rankFormula((row) => column('value', row), 'own'))],
  quantiles: [quantileRatioFormula('p90p10'), quantileRatioFormula('p80p20')],
  gini: [GINI_FORMULA],
  theil: [THEIL_FORMULA],
  moran: [MORAN_FORMULA],
  reach: [SHARE_REACHED_FORMULA],
  need: [NEED_FORMULA],
  sectors: [GAP_WITHIN_FORMULA, WITHIN_SHARE_FORMULA],
}
