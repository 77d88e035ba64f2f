import { moran } from '../../../src/core/clusters/moran.ts'
import { DEFAULT_PERMUTATIONS } from '../../../src/core/clusters/permutation-options.ts'
import { buildFigure } from '../../../src/core/figure/build-figure.ts'
import { gapInequality } from '../../../src/core/gap/gap-inequality.ts'
import { gapReport } from '../../../src/core/gap/gap-report.ts'
import { findIndicator } from '../../../src/core/indicators/find-indicator.ts'
import { hasMeaningfulRatio } from '../../../src/core/measures/available-measures.ts'
import type { NumberReference } from '../../../src/core/receipt/number-reference.ts'
import type { SectorReference } from '../../../src/core/receipt/sector-reference.ts'
import { splitAtNumbers } from '../../../src/core/receipt/split-at-numbers.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { publishedEdition, publishedSeries } from '../../support/published-edition.ts'

export interface ShownNumber {
  readonly where: string
  readonly text: string
  readonly reference: NumberReference | SectorReference
  readonly view: ViewState
}

/** Every number of a view that has a receipt, as the screen writes it. */
export async function numbersShown(
  view: ViewState,
  statistics: 'with' | 'without',
): Promise<readonly ShownNumber[]> {
  const texts = await loadTexts(view.language)
  const series = await publishedSeries(view.indicator)
  const edition = publishedEdition
  const figure = buildFigure({ edition, series, view, services: [], texts })
  const shown: ShownNumber[] = []
  for (const { text, reference } of splitAtNumbers(figure.sentence, figure.sentenceNumbers)) {
    if (reference) shown.push({ where: 'sentence', text, reference, view })
  }
  for (const { kind, valueText } of figure.legend.markers) {
    const reference: NumberReference =
      kind === 'region'
        ? { kind: 'publishedRegion' }
        : { kind: 'mean', group: kind === 'zone' ? 'zone' : 'compared' }
    shown.push({ where: `legend ${kind}`, text: valueText, reference, view })
  }
  const valued = figure.marks.filter((mark) => mark.kind === 'valued')
  for (const mark of valued.filter((_, index) => index % 40 === 3)) {
    const { district } = mark
    shown.push({
      where: 'table',
      text: mark.valueText,
      reference: { kind: 'district', district },
      view,
    })
    if (mark.rank !== null) {
      shown.push({
        where: 'rank',
        text: String(mark.rank),
        reference: { kind: 'rank', district },
        view,
      })
    }
  }
  return [...shown, ...(await numbersOfGap(view, statistics))]
}

/** As the panel of the gap writes them: of the figures themselves, whatever measure is shown. */
async function numbersOfGap(
  shownView: ViewState,
  statistics: 'with' | 'without',
): Promise<readonly ShownNumber[]> {
  const view: ViewState = { ...shownView, measure: { kind: 'value' } }
  const { format } = await loadTexts(view.language)
  const series = await publishedSeries(view.indicator)
  const { unit, decimals, valueKind } = findIndicator(publishedEdition.indicators, view.indicator)
  if (valueKind === 'count') return []
  const report = gapReport({ edition: publishedEdition, series, view })
  const { gap } = report
  const shown: ShownNumber[] = []
  const show = (where: string, text: string, reference: NumberReference): void => {
    shown.push({ where: `gap ${where}`, text, reference, view })
  }
  if (gap.absolute !== null && gap.zone.mean !== null && gap.rest.mean !== null) {
    show('absolute', format.difference(gap.absolute, unit, decimals), {
      kind: 'gap',
      form: 'absolute',
    })
    show('zone', format.value(gap.zone.mean, unit, decimals), { kind: 'mean', group: 'zone' })
    show('rest', format.value(gap.rest.mean, unit, decimals), { kind: 'mean', group: 'compared' })
    if (gap.relativePercent !== null && hasMeaningfulRatio(unit)) {
      const text = format.signedPercentage(gap.relativePercent, 1)
      show('relative', text, { kind: 'gap', form: 'relative' })
    }
  }
  if (statistics === 'without') return shown
  const inequality = gapInequality(report, publishedEdition)
  if (inequality.kind === 'computed') {
    for (const { id, ratio } of inequality.quantiles) {
      if (ratio !== null) show(id, format.decimal(ratio, 2), { kind: 'statistic', id })
    }
    if (inequality.spread) {
      const { gini, byZone } = inequality.spread
      show('gini', format.decimal(gini, 3), { kind: 'statistic', id: 'gini' })
      show('theil', format.decimal(byZone.total, 4), { kind: 'statistic', id: 'theil' })
    }
    const likeness = moran(report.weighed.values, publishedEdition.borders, {
      ...DEFAULT_PERMUTATIONS,
      permutations: 1,
    })
    if (likeness.kind === 'computed') {
      show('moran', format.decimal(likeness.i, 2), { kind: 'statistic', id: 'moran' })
    }
  }
  return shown
}
